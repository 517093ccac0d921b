package id.netra.app.advice;

import id.netra.law.RuleBook;
import id.netra.text.QuestionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The rule book that this installation answers by, and what reads its questions.
@Configuration(proxyBeanMethods = false)
class Law {
  @Bean
  RuleBook ruleBook() {
    return RuleBook.current();
  }

  @Bean
  QuestionReader questionReader() {
    return new QuestionReader();
  }
}
