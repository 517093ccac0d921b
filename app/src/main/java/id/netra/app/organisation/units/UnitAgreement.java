package id.netra.app.organisation.units;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.UnitChange;
import id.netra.app.organisation.UnitChanges;
import id.netra.app.organisation.UnitChanges.Preview;
import id.netra.app.organisation.UnitChanges.Refused;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Shows what a change would do, and does it once that was agreed to.
@Component
class UnitAgreement {
  /// What a form sends when its effect was seen.
  private static final String AGREED = "ya";

  private final UnitChanges changes;
  private final Institutions institutions;
  private final Clock clock;

  UnitAgreement(UnitChanges changes, Institutions institutions, Clock clock) {
    this.changes = changes;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What was sent, to be sent again.
  ///
  /// @param action the last part of the address
  /// @param agreed what stood in the field by which one agrees; empty the first time
  record Sent(String action, SequencedMap<String, String> fields, String agreed) {}

  /// The page that comes next: the preview, or the unit once it is done.
  String change(SignedIn reader, UUID id, UnitChange change, Sent sent, Model model) {
    Preview preview = changes.preview(change);
    if (sent.agreed().equals(AGREED) && preview.refusal() == null) {
      try {
        changes.apply(change, reader);
        return "redirect:/unit/" + id;
      } catch (Refused | DataIntegrityViolationException meanwhile) {
        preview = changes.preview(change);
      }
    }
    model.addAttribute("unit", id);
    model.addAttribute("preview", preview);
    model.addAttribute("action", sent.action());
    model.addAttribute("fields", sent.fields());
    model.addAttribute("past", change.day().isBefore(institutions.current().today(clock)));
    return "organisation/unit-ubah";
  }

  /// Names and values in turn; what is null is left out.
  static SequencedMap<String, String> fields(@Nullable Object... told) {
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < told.length; i += 2) {
      if (told[i + 1] != null) {
        fields.put(String.valueOf(told[i]), String.valueOf(told[i + 1]));
      }
    }
    return fields;
  }
}
