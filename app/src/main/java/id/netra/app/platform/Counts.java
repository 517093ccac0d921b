package id.netra.app.platform;

import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The numbers beside the navigation of one reader.
@Component
class Counts {
  private static final Logger LOG = LoggerFactory.getLogger(Counts.class);

  private final List<NavCount> counts;

  Counts(ObjectProvider<NavCount> counts) {
    this.counts = counts.stream().toList();
  }

  /// By path. A page that says what went wrong shows none: the database may be away.
  Map<String, Integer> of(HttpServletRequest request, @Nullable SignedIn reader) {
    if (reader == null || request.getDispatcherType() == DispatcherType.ERROR) {
      return Map.of();
    }
    var found = new LinkedHashMap<String, Integer>();
    for (NavCount count : counts) {
      found.put(count.path(), number(count, reader));
    }
    return found;
  }

  /// A count that fails spoils no page.
  private static int number(NavCount count, SignedIn reader) {
    try {
      return count.of(reader);
    } catch (RuntimeException e) {
      LOG.warn("count of {} failed: {}", count.path(), e.getClass().getName());
      return 0;
    }
  }
}
