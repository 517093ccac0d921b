package id.netra.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.Migrations;
import id.netra.app.support.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Databases on which Netra must not start, and the ways in which they are mended.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseCheckTest {
  private OtherPostgres theirs;
  private final Path data = TestDatabase.newFolder();

  @BeforeAll
  void start() throws Exception {
    theirs = OtherPostgres.start(null);
  }

  @AfterAll
  void stop() {
    theirs.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          grant netra_owner to netra_app | revoke netra_owner from netra_app
          grant pg_read_all_data to netra_app | revoke pg_read_all_data from netra_app
          grant pg_execute_server_program to netra_app | revoke pg_execute_server_program from netra_app
          alter role netra_app bypassrls | alter role netra_app nobypassrls
          alter role netra_app replication | alter role netra_app noreplication
          alter role netra_app createrole | alter role netra_app nocreaterole
          create table public.t (); alter table public.t owner to netra_app | drop table public.t
          create schema s authorization netra_app | drop schema s
          create function public.f() returns int language sql as 'select 1'; alter function public.f() owner to netra_app | drop function public.f()
          create schema o authorization netra_owner; grant create, usage on schema o to netra_app | drop schema o
          create function public.f() returns int language sql security definer as 'select 1'; alter function public.f() owner to netra_owner | drop function public.f()
          create view public.v as select 1; alter view public.v owner to netra_owner; grant select on public.v to netra_app | drop view public.v
          """)
  void refusesAWorkingRoleThatRowLevelSecurityWouldNotBind(String wrong, String right)
      throws Exception {
    DatabaseAddress address = database("loose", "");
    DatabaseCheck.check(address);
    theirs.tell("loose", wrong);
    assertThatThrownBy(() -> DatabaseCheck.check(address)).hasMessageContaining("up.bypass");
    theirs.tell("loose", right);
    DatabaseCheck.check(address);
    drop("loose");
  }

  @Test
  void takesADatabaseWithTablesOfOthersInItsPublicSchema() throws Exception {
    DatabaseAddress address = database("shared", "");
    theirs.tell("shared", "create table public.organisation (id int)");
    DatabaseCheck.check(address);
    theirs.tell("shared", "create schema organisation");
    assertThatThrownBy(() -> DatabaseCheck.check(address))
        .hasMessageContaining("up.foreign-schema")
        .hasMessageContaining("organisation");
    drop("shared");
  }

  @Test
  void refusesAnotherEncoding() throws Exception {
    DatabaseAddress address =
        database(
            "latin", "encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0");
    assertThatThrownBy(() -> DatabaseCheck.check(address))
        .hasMessageContaining("up.database-encoding SQL_ASCII");
    drop("latin");
  }

  @Test
  void refusesExtensionsInAnotherPlace() throws Exception {
    DatabaseAddress address = database("extended", "");
    theirs.tell("extended", "create extension unaccent schema public");
    assertThatThrownBy(() -> DatabaseCheck.check(address))
        .hasMessageContaining("up.extension-elsewhere unaccent, public");
    theirs.tell("extended", "create schema system authorization netra_owner");
    theirs.tell("extended", "alter extension unaccent set schema system");
    DatabaseCheck.check(address);
    drop("extended");
  }

  @Test
  void refusesAnOwnerWhoMayNotMakeSchemas() throws Exception {
    DatabaseAddress address = database("closed", "");
    theirs.tell("closed", "revoke create on database closed from netra_owner");
    assertThatThrownBy(() -> DatabaseCheck.check(address)).hasMessageContaining("up.no-create");
    drop("closed");
  }

  @Test
  void findsNothingLooseInWhatTheMigrationsMake() throws Exception {
    DatabaseAddress address = database("made", "");
    Migrations.bring(address, Newest.steps());
    assertThatCode(() -> DatabaseCheck.check(address)).doesNotThrowAnyException();
    assertThat(Migrations.schemas()).contains("system", "migrations", "organisation", "advice");
    assertThat(across(address))
        .containsExactlyInAnyOrder(
            "system.institutions_with_mail",
            "system.published_letter",
            "system.institutions_with_unsealed",
            "system.institution_of_programme",
            "programme.signature_of_code");
    drop("made");
  }

  /// The functions that are said to look across institutions: each was thought about.
  private static List<String> across(DatabaseAddress address) throws Exception {
    var names = new ArrayList<String>();
    try (var app = Connections.open(address.url(), DatabaseAddress.APP, address.appPassword());
        var rows =
            app.createStatement()
                .executeQuery(
                    """
                    select oid::regproc::text from pg_proc
                    where obj_description(oid, 'pg_proc') like 'across institutions: %'
                    """)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private DatabaseAddress database(String name, String how) throws Exception {
    return ExternalDatabase.at(theirs.create(name, how), data).address();
  }

  private void drop(String name) throws Exception {
    theirs.tell("postgres", "drop database " + name + " with (force)");
  }
}
