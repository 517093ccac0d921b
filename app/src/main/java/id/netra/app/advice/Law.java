package id.netra.app.advice;

import id.netra.law.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The rule book that this installation answers by.
@Configuration(proxyBeanMethods = false)
class Law {
  @Bean
  RuleBook ruleBook() {
    return RuleBook.current();
  }
}
