package id.netra.app.access;

import id.netra.app.platform.Ids;
import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.access.Role;
import id.netra.app.support.Office;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Rows of every kind in an institution, the same in each.
final class Samples {
  private static final int OF_EACH = 1;

  private Samples() {}

  static void fill(Office office, String unitName) {
    UUID unit = office.unit(unitName, office.root());
    UUID person = office.person(unitName + " Orangnya", unit);
    notice(office, person);
    letter(office, unitName, person);
    office.grant(person, Role.LIAISON, unit, Instant.parse("2024-01-01T00:00:00Z"), null);
    office.in(() -> {
      office
          .sql(
              """
              insert into organisation.entry_attempt (institution_id, kind, place, whole_at)
              values (?, 'PASSWORD', 1, now())
              """)
          .params(office.id())
          .update();
      office
          .sql(
              """
              insert into organisation.roster_import (institution_id, id, scope_id, file_name, file_digest,
                headings, day, state, created_by, created_at, changed_at)
              values (?, ?, ?, ?, sha256('a'), 'NAMA', '2024-10-01', 'CANCELLED', ?, now(), now())
              """)
          .params(office.id(), Ids.next(), unit, unitName + ".csv", person)
          .update();
      office
          .sql(
              """
              insert into organisation.correction
                (institution_id, id, person_id, kind, wish, asked_at)
              values (?, ?, ?, 'post', ?, now())
              """)
          .params(office.id(), Ids.next(), person, unitName)
          .update();
      office
          .sql(
              """
              insert into organisation.destruction
                (institution_id, id, kind, day, people, proposed_by, proposed_role, proposed_at)
              values (?, ?, 'identity', '2024-10-01', 1, ?, 'ARCHIVIST', now())
              """)
          .params(office.id(), Ids.next(), person)
          .update();
      office
          .sql(
              """
              insert into organisation.protection_paper
                (institution_id, id, kind, content, written_by, written_at, changed_at)
              values (?, ?, 'ASSESSMENT', '{}', ?, now(), now())
              """)
          .params(office.id(), Ids.next(), person)
          .update();
      office
          .sql(
              """
              insert into organisation.provider_account
                (institution_id, issuer, subject, person_id, linked_at, used_at)
              values (?, 'https://sso.example', ?, ?, now(), now())
              """)
          .params(office.id(), unitName, person)
          .update();
      unitChange(office, unit, person);
      programme(office, unitName, person);
      return office
          .sql(
              """
              insert into organisation.look
                (institution_id, id, at, reader_id, reader_role, subject_id, what)
              values (?, ?, now(), ?, 'AUDITOR', ?, 'PERSON')
              """)
          .params(office.id(), Ids.next(), person, person)
          .update();
    });
  }

  private static void letter(Office office, String words, UUID person) {
    UUID file = Ids.next();
    UUID circular = Ids.next();
    UUID draft = Ids.next();
    office.in(() -> {
      add(
          office,
          "platform.file (institution_id, id, sha256, size, media_type, name, at)",
          "?, ?, sha256('a'), 1, 'application/pdf', ?, now()",
          file,
          words);
      add(office, "platform.file_part (institution_id, file_id, no, bytes)", "?, ?, 0, 'a'", file);
      add(
          office,
          "letters.circular (institution_id, id, state, subject, created_by, created_at)",
          "?, ?, 'PUBLISHED', ?, ?, now()",
          circular,
          words,
          person);
      add(
          office,
          """
          letters.circular_version (institution_id, id, circular_id, no, origin, file_id, sha256, nature,
            subject, number, day, text, signatures, change, added_by, added_at)
          """,
          """
          ?, ?, ?, 1, 'IMPORTED', ?, sha256('a'), '', ?, '1', '2024-09-12', ?,
            '{"outcome": "UNSIGNED", "signatures": []}', '', ?, now()
          """,
          Ids.next(),
          circular,
          file,
          words,
          words,
          person);
      add(
          office,
          """
          letters.incoming (institution_id, id, state, circular_id, file_id, text, signatures, brought_by,
            brought_at)
          """,
          "?, ?, 'WAITING', ?, ?, ?, '{\"outcome\": \"UNSIGNED\", \"signatures\": []}', ?, now()",
          Ids.next(),
          circular,
          file,
          words,
          person);
      add(
          office,
          "letters.draft (institution_id, id, circular_id, state, revision, content, changed_at)",
          "?, ?, ?, 'WRITING', 1, cast(? as jsonb), now()",
          draft,
          circular,
          """
          {"head": "", "nature": "", "attachment": "", "subject": "%s", "addressees": [], "basis": [],
           "sections": [], "closing": "", "place": "", "office": "", "signer": "", "coIssuers": [],
           "copies": [], "election": ""}
          """
              .formatted(words));
      add(
          office,
          "letters.draft_step (institution_id, id, draft_id, what, by_id, at, note)",
          "?, ?, ?, 'WROTE', ?, now(), ?",
          Ids.next(),
          draft,
          person,
          words);
      add(
          office,
          """
          letters.number_pattern (institution_id, pattern, classification, unit, changed_by, changed_at)
          """,
          "?, '{urut}/{tahun}', ?, '', ?, now()",
          words,
          person);
      return add(
          office,
          "letters.number (institution_id, year, running, use, note, by_id, at)",
          "?, 2024, 7, 'RESERVED', ?, ?, now()",
          words,
          person);
    });
  }

  /// @param table with its columns, the institution first
  private static int add(Office office, String table, String values, Object... rest) {
    var parameters = new ArrayList<Object>();
    parameters.add(office.id());
    parameters.addAll(List.of(rest));
    return office
        .sql("insert into " + table + " values (" + values + ")")
        .params(parameters)
        .update();
  }

  private static void unitChange(Office office, UUID unit, UUID person) {
    UUID change = Ids.next();
    office
        .sql(
            """
            insert into organisation.unit_change
              (institution_id, id, kind, unit_id, anchor_id, day, changed_by, changed_at)
            values (?, ?, 'ALTER', ?, ?, '2024-01-01', ?, now())
            """)
        .params(office.id(), change, unit, unit, person)
        .update();
    office
        .sql(
            """
            insert into organisation.unit_change_post
              (institution_id, change_id, assignment_id, person_id, after)
            values (?, ?, ?, ?, '{}')
            """)
        .params(office.id(), change, Ids.next(), person)
        .update();
  }

  private static void programme(Office office, String name, UUID person) {
    UUID programme = Ids.next();
    UUID measure = Ids.next();
    UUID obligation = Ids.next();
    UUID evidence = Ids.next();
    insert(
        office,
        """
        insert into programme.programme
          (institution_id, id, name, elections, public_id, stage, created_by, created_at)
        values (?, ?, ?, '{PILKADA_2024}', ?, 'ACTIVE', ?, now())
        """,
        programme,
        name,
        UUID.randomUUID(),
        person);
    insert(
        office,
        """
        insert into programme.measure (institution_id, id, programme_id, kind, subject, title, owner_id,
          since, evidence_kinds, state, created_by, created_at, laid_at)
        values (?, ?, ?, 'ORDER', 'PERSON', ?, ?, '2024-10-01', '{STATEMENT}', 'LAID', ?, now(), now())
        """,
        measure,
        programme,
        name,
        person,
        person);
    insert(
        office,
        """
        insert into programme.obligation (institution_id, id, measure_id, person_id, subject_id, laid_on,
          grace_until, state, state_at)
        values (?, ?, ?, ?, ?, '2024-10-01', '2024-10-08', 'OPEN', now())
        """,
        obligation,
        measure,
        person,
        person);
    insert(
        office,
        """
        insert into programme.evidence
          (institution_id, id, obligation_id, kind, at, day, given_by, note, state)
        values (?, ?, ?, 'STATEMENT', now(), '2024-10-02', ?, ?, 'AWAITS_SECOND')
        """,
        evidence,
        obligation,
        person,
        name);
    insert(
        office,
        """
        insert into programme.obligation_event (institution_id, id, obligation_id, at, kind, evidence_id)
        values (?, ?, ?, now(), 'OFFERED', ?)
        """,
        Ids.next(),
        obligation,
        evidence);
    insert(
        office,
        """
        insert into programme.decline (institution_id, id, obligation_id, at, reason)
        values (?, ?, ?, now(), ?)
        """,
        Ids.next(),
        obligation,
        name);
    insert(
        office,
        """
        insert into programme.exemption
          (institution_id, id, obligation_id, reason, asked_by, asked_at)
        values (?, ?, ?, ?, ?, now())
        """,
        Ids.next(),
        obligation,
        name,
        person);
    insert(
        office,
        "insert into programme.reminder (institution_id, person_id, day) values (?, ?, '2024-10-02')",
        person);
    signed(office, name, person, measure, evidence);
  }

  private static void signed(Office office, String name, UUID person, UUID measure, UUID evidence) {
    UUID text = Ids.next();
    UUID sheet = Ids.next();
    insert(
        office,
        """
        insert into programme.pledge_text (institution_id, id, kind, title, opening, points, closing,
          sha256, written_by, written_at)
        values (?, ?, 'PLEDGE', ?, '', '{a}', '', sha256('a'), ?, now())
        """,
        text,
        name,
        person);
    insert(
        office,
        """
        insert into programme.signature (institution_id, evidence_id, measure_id, person_id, text_id,
          method, at, statement, salt, code)
        values (?, ?, ?, ?, ?, 'CODE', now(), '{}', sha256('a'), ?)
        """,
        evidence,
        measure,
        person,
        text,
        PaperCodes.random(16));
    insert(
        office,
        """
        insert into programme.certificate (institution_id, evidence_id, file_id, sha256, sealed, made_at)
        values (?, ?, ?, sha256('a'), true, now())
        """,
        evidence,
        Ids.next());
    insert(
        office,
        """
        insert into programme.question (institution_id, measure_id, question, options, right_option,
          written_by, written_at)
        values (?, ?, 'a', '{b,c}', 1, ?, now())
        """,
        measure,
        person);
    insert(
        office,
        """
        insert into programme.acknowledgement (institution_id, evidence_id, measure_id, person_id,
          version_id, at, statement, salt)
        values (?, ?, ?, ?, ?, now(), '{}', sha256('a'))
        """,
        evidence,
        measure,
        person,
        Ids.next());
    insert(
        office,
        """
        insert into programme.sheet (institution_id, id, measure_id, unit_id, text_id, printed_by,
          printed_at, state)
        values (?, ?, ?, ?, ?, ?, now(), 'PRINTED')
        """,
        sheet,
        measure,
        Ids.next(),
        text,
        person);
    insert(
        office,
        "insert into programme.sheet_line (institution_id, sheet_id, line, person_id) values (?, ?, 1, ?)",
        sheet,
        person);
    insert(
        office,
        """
        insert into record.entry (institution_id, id, kind, at, commitment)
        values (?, ?, 'SIGNATURE', now(), sha256('a'))
        """,
        evidence);
  }

  private static void insert(Office office, String sql, Object... values) {
    office
        .sql(sql)
        .params(Stream.concat(Stream.of(office.id()), Stream.of(values)).toList())
        .update();
  }

  private static void notice(Office office, UUID person) {
    UUID notice = Ids.next();
    office.in(() -> {
      office
          .sql(
              """
              insert into platform.notice (institution_id, id, person_id, at, key, details, path)
              values (?, ?, ?, now(), 'mail.inbox', '{}', '/tugas')
              """)
          .params(office.id(), notice, person)
          .update();
      office
          .sql(
              """
              insert into platform.mail (institution_id, id, state, next_at, changed_at)
              values (?, ?, 'WAITING', now(), now())
              """)
          .params(office.id(), notice)
          .update();
      return office
          .sql(
              """
              insert into platform.mail_wish (institution_id, person_id, language, by_mail)
              values (?, ?, 'id', true)
              """)
          .params(office.id(), person)
          .update();
    });
  }

  /// The tables that belong to an institution, of whatever module.
  static List<String> tables(Office office) {
    return office.in(() ->
        office
            .sql(
                """
                select c.oid::regclass::text as name from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition
                  and n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'system')
                  and n.nspname not like 'pg\\_%'
                order by 1
                """)
            .query((row, _) -> row.getString("name"))
            .list());
  }

  static boolean hasColumn(Office office, String table, String column) {
    return office.in(() ->
        office
                .sql(
                    """
                    select count(*) from pg_attribute
                    where attrelid = ?::regclass and attname = ? and not attisdropped
                    """)
                .params(table, column)
                .query(Long.class)
                .single()
            > 0);
  }

  /// Some ids of every table that has any.
  static List<UUID> ids(Office office) {
    var ids = new ArrayList<UUID>();
    for (String table : tables(office)) {
      if (hasColumn(office, table, "id") && hasColumn(office, table, "institution_id")) {
        ids.addAll(
            office.in(() ->
                office
                    .sql("select id from " + table + " where id is not null limit " + OF_EACH)
                    .query((row, _) -> (UUID) row.getObject("id"))
                    .list()));
      }
    }
    return ids;
  }

  /// Changes whenever a row of the institution does.
  static String digest(Office office) {
    var text = new StringBuilder();
    for (String table : tables(office)) {
      if (hasColumn(office, table, "institution_id")) {
        text.append(table)
            .append(' ')
            .append(
                office.in(() ->
                    office
                        .sql(
                            "select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from "
                                + table
                                + " t")
                        .query(String.class)
                        .single()))
            .append('\n');
      }
    }
    return text.toString();
  }
}
