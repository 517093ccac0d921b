@NullMarked
package id.netra.app.advice.api;

import org.jspecify.annotations.NullMarked;
