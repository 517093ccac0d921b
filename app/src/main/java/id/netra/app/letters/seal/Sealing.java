package id.netra.app.letters.seal;

import id.netra.app.organisation.Institutions;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The electronic seal of the institution of this thread.
///
/// Which one it is say the settings in the folder of secrets, `seal/<code>.properties`; without
/// them it is one that this Netra makes itself. Nothing of it is read before the first seal.
@Component
public class Sealing {
  private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

  private final SealFolder folder;
  private final Institutions institutions;
  private final JsonMapper json;
  private final Map<String, Signer> signers = new ConcurrentHashMap<>();

  Sealing(SealFolder folder, Institutions institutions, JsonMapper json) {
    this.folder = folder;
    this.institutions = institutions;
    this.json = json;
  }

  /// What kind of seal the institution has, for pages that must say so.
  public SealKind kind() {
    return signer().kind();
  }

  /// Seals a file. May take as long as a service does: never call it inside a transaction that
  /// others wait for.
  ///
  /// @param pdf the whole file
  /// @param reason why, as readers of the file show it
  /// @param at the time that the seal claims, by the institution's clock
  public Sealed seal(byte[] pdf, String reason, Instant at) {
    Signer signer = signer();
    Sealed sealed = signer.sign(pdf, reason, at);
    if (sealed instanceof Sealed.Unavailable none && none.why() != Sealed.Why.DOWN) {
      // Somebody must mend the settings or the certificate: the next try reads them anew.
      signers.values().remove(signer);
    }
    return sealed;
  }

  /// Settings that cannot be used are read again each time, until somebody mends them.
  private Signer signer() {
    String code = institutions.current().code();
    try {
      return signers.computeIfAbsent(code, this::open);
    } catch (IllegalArgumentException unusable) {
      LOG.warn("the settings of the seal of {} lack {}", code, unusable.getMessage());
      return new NoSigner();
    } catch (UncheckedIOException unreadable) {
      LOG.warn("the settings of the seal of {} cannot be read", code);
      return new NoSigner();
    }
  }

  private Signer open(String code) {
    return switch (folder.settings(code)) {
      case SealSettings.Made _ -> StoreSigner.made(folder);
      case SealSettings.Store store -> StoreSigner.own(store);
      case SealSettings.Bsre bsre -> new BsreSigner(bsre, json);
    };
  }
}
