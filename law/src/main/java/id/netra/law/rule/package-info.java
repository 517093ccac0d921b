/// Instruments and the rules in them, each with its source, its days and how sure it is.
package id.netra.law.rule;
