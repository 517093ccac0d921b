/// Reads a page of news: is it about a programme that keeps regional civil servants neutral, where,
/// when, and what was done. The door is [NewsReader]; what to look for stands in word lists.
@NullMarked
package id.netra.text.news;

import org.jspecify.annotations.NullMarked;
