package id.netra.app.programme.signing;

import id.netra.app.programme.Audience;
import id.netra.app.programme.Deadline;
import id.netra.app.programme.EvidenceKind;
import id.netra.app.programme.Laying;
import id.netra.app.programme.Measure;
import id.netra.app.programme.MeasureKind;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Programme;
import id.netra.app.programme.Programmes;
import id.netra.app.programme.Subject;
import id.netra.app.support.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/// A programme in an office with one pledge for everybody, laid.
record Campaign(Office office, UUID officer, UUID measure, PledgeText text) {
  static Campaign begin(ApplicationContext beans, Office office, UUID officer) {
    return office.in(() -> {
      UUID programme =
          beans
              .getBean(Programmes.class)
              .begin("Netral", List.of("PILKADA_2024"), "", "", null, officer);
      beans.getBean(Programmes.class).setStage(programme, Programme.Stage.ACTIVE);
      PledgeTexts texts = beans.getBean(PledgeTexts.class);
      UUID text =
          texts.add(
              officer,
              "PLEDGE",
              "Ikrar netralitas",
              "Saya berikrar:",
              List.of("Menjaga netralitas.", "Menolak \"politik\" uang & pemberian."),
              "Demi persatuan.",
              null);
      UUID measure =
          beans
              .getBean(Measures.class)
              .add(
                  new Measure.Plan(
                      programme,
                      MeasureKind.PLEDGE,
                      Subject.PERSON,
                      "Ikrar netralitas",
                      "",
                      null,
                      LocalDate.of(2020, 1, 1),
                      Deadline.on(LocalDate.of(2099, 1, 1)),
                      Audience.ALL,
                      Set.of(
                          EvidenceKind.SIGNATURE_PASSKEY,
                          EvidenceKind.SIGNATURE_CODE,
                          EvidenceKind.SIGNATURE_WITNESSED,
                          EvidenceKind.PAPER),
                      null),
                  officer);
      beans.getBean(Measures.class).setPledge(measure, text);
      beans.getBean(Laying.class).lay(measure, officer);
      return new Campaign(office, officer, measure, texts.find(text).orElseThrow());
    });
  }

  /// How somebody's obligation stands, and how much was kept for it.
  ///
  /// @param entries in the record
  record Standing(String state, long evidence, long signatures, long entries) {}

  Standing standing(UUID person) {
    return office.in(() ->
        office
            .sql(
                """
                select o.state,
                  (select count(*) from programme.evidence e where e.obligation_id = o.id) as evidence,
                  (select count(*) from programme.signature s where s.person_id = o.person_id) as signatures,
                  (select count(*) from record.entry r join programme.signature s on s.evidence_id = r.id
                    where s.person_id = o.person_id) as entries
                from programme.obligation o where o.person_id = ?
                """)
            .params(person)
            .query((row, _) ->
                new Standing(
                    row.getString("state"),
                    row.getLong("evidence"),
                    row.getLong("signatures"),
                    row.getLong("entries")))
            .single());
  }
}
