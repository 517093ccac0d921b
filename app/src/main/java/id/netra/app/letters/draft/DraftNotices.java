package id.netra.app.letters.draft;

import id.netra.app.organisation.Holders;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.mail.Notices;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells those whose turn it is with a draft, in the transaction in which it becomes their turn.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftNotices {
  private final Holders holders;
  private final Notices notices;

  DraftNotices(Holders holders, Notices notices) {
    this.holders = holders;
    this.notices = notices;
  }

  /// Tells who may review what was submitted.
  public void submitted(LetterDraft draft, UUID by) {
    tell(holders.whole(List.of(Role.LEGAL_BUREAU)), draft, by, "draft.notice.review");
  }

  /// Tells who may approve what was reviewed.
  public void reviewed(LetterDraft draft, UUID by) {
    List<Role> approvers = List.of(Role.SECRETARY, Role.APPOINTING_AUTHORITY);
    tell(holders.whole(approvers), draft, by, "draft.notice.approve");
  }

  /// Tells who wrote what was given back.
  public void returned(LetterDraft draft, UUID by) {
    Set<UUID> writers = new HashSet<>(draft.writers());
    writers.remove(by);
    send(writers, draft, "draft.notice.returned");
  }

  /// Who wrote a letter decides nothing about it.
  private void tell(Collection<UUID> people, LetterDraft draft, UUID by, String key) {
    Set<UUID> deciders = new HashSet<>(people);
    deciders.removeAll(draft.writers());
    deciders.remove(by);
    send(deciders, draft, key);
  }

  private void send(Set<UUID> people, LetterDraft draft, String key) {
    notices.send(people, key, List.of(draft.content().subject()), "/surat/konsep/" + draft.id());
  }
}
