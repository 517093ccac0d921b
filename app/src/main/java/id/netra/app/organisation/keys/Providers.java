package id.netra.app.organisation.keys;

import id.netra.app.platform.RealTime;
import id.netra.app.platform.Unready;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The institutions whose people may enter by an account at the institution's own provider: one
/// file each in the folder `providers` among the secrets, read at the start.
///
/// A provider is asked for its addresses when somebody needs it first, so that Netra starts without
/// it.
@Component
class Providers {
  private static final Logger LOG = LoggerFactory.getLogger(Providers.class);
  private static final Duration REST = Duration.ofSeconds(30);

  private final SortedMap<String, ProviderSettings> settings;
  private final Map<String, Provider> found = new ConcurrentHashMap<>();
  private final Map<String, Instant> silent = new ConcurrentHashMap<>();
  private final RealTime time;

  Providers(
      RealTime time,
      @Value("${netra.secrets:}") String secrets,
      @Value("${netra.providers:}") String folder) {
    this.time = time;
    this.settings = read(folder(secrets, folder));
  }

  /// The settings of all of them, by code of the institution.
  Collection<ProviderSettings> all() {
    return settings.values();
  }

  Optional<ProviderSettings> settings(String institution) {
    return Optional.ofNullable(settings.get(institution));
  }

  /// The provider; empty if it does not answer. One that did not is left alone for half a minute.
  Optional<Provider> find(ProviderSettings one) {
    Provider known = found.get(one.institution());
    if (known != null) {
      return Optional.of(known);
    }
    Instant since = silent.get(one.institution());
    if (since != null && since.plus(REST).isAfter(time.instant())) {
      return Optional.empty();
    }
    try {
      Provider provider = Provider.discover(one);
      found.put(one.institution(), provider);
      return Optional.of(provider);
    } catch (RuntimeException e) {
      silent.put(one.institution(), time.instant());
      LOG.warn("the provider of {} does not tell its addresses: {}", one, e.getMessage());
      return Optional.empty();
    }
  }

  private static @Nullable Path folder(String secrets, String folder) {
    if (!folder.isEmpty()) {
      return Path.of(folder);
    }
    return secrets.isEmpty() ? null : Path.of(secrets).resolve("providers");
  }

  private static SortedMap<String, ProviderSettings> read(@Nullable Path folder) {
    var all = new TreeMap<String, ProviderSettings>();
    if (folder == null || !Files.isDirectory(folder)) {
      return all;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(ProviderSettings::isOne)
          .map(ProviderSettings::read)
          .forEach(one -> all.put(one.institution(), one));
      return all;
    } catch (IOException e) {
      throw new Unready("up.provider-unreadable", folder.toString());
    }
  }
}
