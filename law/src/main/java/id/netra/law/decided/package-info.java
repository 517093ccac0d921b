/// Acts that have been decided by hand from the law, as examples for people and as a measure for
/// every evaluator.
package id.netra.law.decided;
