/// The assessor: an act and the law of its day in, one cited assessment out.
package id.netra.law.assessment;
