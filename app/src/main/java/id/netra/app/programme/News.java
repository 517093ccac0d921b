package id.netra.app.programme;

import id.netra.app.platform.BodyAllowance;
import id.netra.forms.ClipStream;
import id.netra.text.cite.ReferenceChecker;
import id.netra.text.news.NewsReader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What reads pages of news.
@Configuration(proxyBeanMethods = false)
class News {
  /// A page of text in UTF-8, as forms send it.
  private static final long BODY = 2L * 1024 * 1024;

  @Bean
  NewsReader newsReader() {
    return new NewsReader();
  }

  @Bean
  ClipStream clips(NewsReader reader, ReferenceChecker checker, Clock clock) {
    return new ClipStream(reader, checker, clock);
  }

  @Bean
  BodyAllowance pages() {
    return new BodyAllowance("/kliping", BODY);
  }
}
