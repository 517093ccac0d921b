package id.netra.app.organisation.privacy;

import java.util.List;
import java.util.Map;

/// How the data of this module about one person are read: kind by kind, the names of the columns
/// being the fields. Secrets are never read; that they are there is.
final class OwnData {
  static final Map<String, List<String>> QUERIES =
      Map.of(
          "identity",
          List.of(
              """
              select name, nip, birth_date, email, case when on_paper then '✓' end as on_paper
              from organisation.person where id = :person
                and cast(:zone as text) is not null and cast(:institution as uuid) is not null
              """),
          "employment",
          List.of(
              """
              select status, rank, since, until from organisation.employment
              where person_id = :person and institution_id = :institution
                and cast(:zone as text) is not null order by since
              """),
          "post",
          List.of(
              """
              select a.post, a.post_class, a.standing, s.name as unit, a.since, a.until,
                case when a.head then '✓' end as head, p.name as superior
              from organisation.assignment a
              left join organisation.person p
                on p.institution_id = a.institution_id and p.id = a.superior_id
              left join lateral (select t.name from organisation.unit_state t
                where t.institution_id = a.institution_id and t.unit_id = a.unit_id
                order by t.since desc limit 1) s on true
              where a.person_id = :person and a.institution_id = :institution
                and cast(:zone as text) is not null order by a.since
              """),
          "role",
          List.of(
              """
              select g.role, to_char(g.since at time zone :zone, 'YYYY-MM-DD HH24:MI') as since,
                to_char(g.until at time zone :zone, 'YYYY-MM-DD HH24:MI') as until,
                b.name as given_by, c.name as confirmed_by, g.reason,
                to_char(g.revoked_at at time zone :zone, 'YYYY-MM-DD HH24:MI') as revoked
              from organisation.role_grant g
              left join organisation.person b on b.institution_id = g.institution_id and b.id = g.given_by
              left join organisation.person c on c.institution_id = g.institution_id and c.id = g.confirmed_by
              where g.person_id = :person and g.institution_id = :institution order by g.id
              """),
          "entry",
          List.of(
              """
              select number as account_number, case when password is not null then '✓' end as password,
                case when totp_since is not null then '✓' end as second_code,
                (select count(*) from organisation.recovery_code r
                 where r.institution_id = c.institution_id and r.person_id = c.person_id) as recovery_codes
              from organisation.credential c
              where person_id = :person and institution_id = :institution
                and cast(:zone as text) is not null
              """,
              """
              select means, device, to_char(started at time zone :zone, 'YYYY-MM-DD HH24:MI') as since,
                to_char(seen at time zone :zone, 'YYYY-MM-DD HH24:MI') as seen
              from system.session where person_id = :person and institution_id = :institution
              order by started
              """,
              """
              select 'PASSKEY' as means, to_char(created at time zone :zone, 'YYYY-MM-DD HH24:MI') as since,
                to_char(used at time zone :zone, 'YYYY-MM-DD HH24:MI') as seen
              from system.passkey where person_id = :person and institution_id = :institution
              order by created
              """,
              """
              select 'PROVIDER' as means, to_char(linked_at at time zone :zone, 'YYYY-MM-DD HH24:MI') as since,
                to_char(used_at at time zone :zone, 'YYYY-MM-DD HH24:MI') as seen
              from organisation.provider_account
              where person_id = :person and institution_id = :institution order by linked_at
              """,
              """
              select 'LETTER' as means, to_char(issued_at at time zone :zone, 'YYYY-MM-DD HH24:MI') as since,
                to_char(expires_at at time zone :zone, 'YYYY-MM-DD HH24:MI') as until
              from organisation.entry_letter where person_id = :person and institution_id = :institution
              order by issued_at
              """),
          "notice",
          List.of(
              """
              select language, case when by_mail then '✓' end as by_mail from platform.mail_wish
              where person_id = :person and institution_id = :institution
                and cast(:zone as text) is not null
              """,
              """
              select to_char(n.at at time zone :zone, 'YYYY-MM-DD HH24:MI') as since, n.path as page,
                to_char(n.read_at at time zone :zone, 'YYYY-MM-DD HH24:MI') as seen
              from platform.notice n
              where n.person_id = :person and n.institution_id = :institution
              order by n.id desc limit 500
              """),
          "look",
          List.of(
              """
              select to_char(l.at at time zone :zone, 'YYYY-MM-DD') as day, p.name as reader,
                l.reader_role as role, l.what as looked_at, count(*) as times
              from organisation.look l
              join organisation.person p on p.institution_id = l.institution_id and p.id = l.reader_id
              where l.subject_id = :person and l.institution_id = :institution
              group by 1, 2, 3, 4 order by 1 desc, 2, 3, 4 limit 500
              """),
          "list",
          List.of(
              """
              select i.file_name as file, i.day, c.parts::text as changes
              from organisation.roster_change c
              join organisation.roster_import i on i.institution_id = c.institution_id and i.id = c.import_id
              where c.person_id = :person and c.institution_id = :institution
                and cast(:zone as text) is not null order by i.id
              """),
          "correction",
          List.of(
              """
              select to_char(asked_at at time zone :zone, 'YYYY-MM-DD HH24:MI') as since, wish, outcome, answer
              from organisation.correction where person_id = :person and institution_id = :institution
              order by id
              """),
          "protection",
          List.of());

  private OwnData() {}
}
