/// The law of neutrality: start at [RuleBook].
package id.netra.law;
