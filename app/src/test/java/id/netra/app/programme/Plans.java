package id.netra.app.programme;

import id.netra.app.platform.Ids;
import id.netra.app.platform.files.StoredFile;
import id.netra.app.platform.files.StoredFiles;
import id.netra.app.support.Office;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// Programmes and measures for tests of them.
final class Plans {
  static final LocalDate SINCE = LocalDate.of(2024, 10, 1);
  static final LocalDate DUE = LocalDate.of(2024, 10, 21);

  private final ApplicationContext beans;
  private final Office office;
  private final UUID officer;

  Plans(ApplicationContext beans, Office office, UUID officer) {
    this.beans = beans;
    this.office = office;
    this.officer = officer;
  }

  /// One that runs.
  UUID programme(String name) {
    return office.in(() -> {
      Programmes programmes = beans.getBean(Programmes.class);
      UUID id = programmes.begin(name, List.of("PILKADA_2024"), "", "UU 20/2023", null, officer);
      programmes.setStage(id, Programme.Stage.ACTIVE);
      return id;
    });
  }

  /// A planned pledge for people.
  UUID pledge(UUID programme, Audience audience, @Nullable LocalDate due) {
    return add(
        programme,
        MeasureKind.PLEDGE,
        Subject.PERSON,
        audience,
        due == null ? Deadline.NONE : Deadline.on(due),
        Set.of(EvidenceKind.SIGNATURE_PASSKEY, EvidenceKind.PAPER));
  }

  /// A laid order to units, of which the officer is the owner.
  UUID order(UUID programme, Subject subject, Audience audience) {
    UUID id =
        add(
            programme,
            MeasureKind.ORDER,
            subject,
            audience,
            Deadline.on(DUE),
            Set.of(EvidenceKind.STATEMENT, EvidenceKind.LINK));
    lay(id);
    return id;
  }

  UUID add(
      UUID programme,
      MeasureKind kind,
      Subject subject,
      Audience audience,
      Deadline due,
      Set<EvidenceKind> evidence) {
    var plan =
        new Measure.Plan(
            programme,
            kind,
            subject,
            "Langkah " + kind,
            "",
            officer,
            SINCE,
            due,
            audience,
            evidence,
            null);
    return office.in(() -> beans.getBean(Measures.class).add(plan, officer));
  }

  /// A pledge that obliges.
  UUID laid(UUID programme, Audience audience, @Nullable LocalDate due) {
    UUID id = pledge(programme, audience, due);
    lay(id);
    return id;
  }

  Laying.Changes lay(UUID measure) {
    return office.in(() -> beans.getBean(Laying.class).lay(measure, officer));
  }

  Laying.Changes sync(UUID measure) {
    return office.in(() -> beans.getBean(Laying.class).sync(measure));
  }

  /// A circular that is published, with its file.
  UUID circular() {
    UUID id = Ids.next();
    office.in(() ->
        office
            .sql(
                """
                insert into letters.circular (institution_id, id, state, subject, created_by, created_at)
                values (?, ?, 'PUBLISHED', 'Netralitas pegawai', ?, now())
                """)
            .params(office.id(), id, officer)
            .update());
    version(id, 1);
    return id;
  }

  /// One more version of it.
  void version(UUID circular, int no) {
    office.in(() -> {
      StoredFile file = file(no);
      return office
          .sql(
              """
              insert into letters.circular_version (institution_id, id, circular_id, no, origin, file_id,
                sha256, nature, subject, number, day, text, signatures, change, added_by, added_at)
              values (?, ?, ?, ?, 'IMPORTED', ?, decode(?, 'hex'), '', 'Netralitas pegawai',
                '100.3.4.2/7/IX/2024', '2024-09-12', 'Isi surat', '{"outcome": "UNSIGNED", "signatures": []}',
                '', ?, now())
              """)
          .params(office.id(), Ids.next(), circular, no, file.id(), file.sha256(), officer)
          .update();
    });
  }

  private StoredFile file(int no) {
    try {
      var bytes = new ByteArrayInputStream(new byte[no]);
      return beans.getBean(StoredFiles.class).keep(bytes, "surat.pdf", "application/pdf");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Evidence.Told signature(UUID by, LocalDate day) {
    return new Evidence.Told(
        Ids.next(), EvidenceKind.SIGNATURE_PASSKEY, day, by, "ab".repeat(32), "");
  }

  static Evidence.Told statement(UUID by, LocalDate day, String text) {
    return new Evidence.Told(Ids.next(), EvidenceKind.STATEMENT, day, by, null, text);
  }
}
