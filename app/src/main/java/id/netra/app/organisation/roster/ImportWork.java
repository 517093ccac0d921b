package id.netra.app.organisation.roster;

import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.access.Tenancy;
import id.netra.roster.UnreadableRoster;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// What takes long: checking a list, taking it over, taking it back. Each is done in a thread of
/// its own, a few at a time, and what is half done when Netra stops has changed nothing.
@Component
class ImportWork {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
  private static final Duration SILENCE = Duration.ofMinutes(2);
  private static final int AT_ONCE = 2;

  private final RosterImports imports;
  private final ImportCheck check;
  private final Differences differences;
  private final PeopleNow people;
  private final Units units;
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Semaphore room = new Semaphore(AT_ONCE);

  /// Checks that are being done or wait for room; only others can be stuck.
  private final Map<UUID, Thread> running = new ConcurrentHashMap<>();

  ImportWork(
      RosterImports imports,
      ImportCheck check,
      Differences differences,
      PeopleNow people,
      Units units,
      JdbcClient jdbc,
      JdbcTemplate batches,
      TransactionTemplate transaction,
      Clock clock) {
    this.imports = imports;
    this.check = check;
    this.differences = differences;
    this.people = people;
    this.units = units;
    this.jdbc = jdbc;
    this.batches = batches;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Why an import could not be taken over or back; nothing has changed then.
  enum Hindrance {
    /// People were changed after the list was compared.
    CHANGED,
    /// Something was built upon the import since.
    TOUCHED,
    /// What is recorded here does not allow a part of it, as a unit that closes.
    REFUSED
  }

  /// Begins to check, unless that has begun already.
  void check(SignedIn reader, RosterImport one) {
    if (imports.move(one.id(), ImportState.RECEIVED, ImportState.CHECKING)) {
      start(reader, one.id());
    }
  }

  private void start(SignedIn reader, UUID id) {
    Thread.ofVirtual()
        .name("roster-check")
        .start(() -> {
          running.put(id, Thread.currentThread());
          try {
            Tenancy.run(reader.institution(), () -> checkNow(id));
          } finally {
            running.remove(id, Thread.currentThread());
          }
        });
  }

  private void checkNow(UUID id) {
    room.acquireUninterruptibly();
    try {
      if (!imports.claim(id)) {
        return;
      }
      check.run(imports.find(id).orElseThrow());
    } catch (UnreadableRoster unreadable) {
      imports.fail(id, unreadable.text().id() + "\n" + unreadable.text().en());
    } catch (IOException | RuntimeException e) {
      // The message may quote a row; its kind and place are enough.
      LOG.error(
          "roster check failed: {} at {}",
          e.getClass().getName(),
          Arrays.stream(e.getStackTrace()).limit(5).toList());
      imports.fail(
          id,
          "Pemeriksaan terhenti karena kesalahan kami. Unggah lagi; bila terulang, hubungi pengelola.\n"
              + "The check stopped by a fault of ours. Upload it again; if it happens again, tell"
              + " the operator.");
    } finally {
      room.release();
    }
  }

  /// Whether nothing has been heard of it for so long that it must have been stopped.
  boolean isStuck(RosterImport one) {
    return one.state().isWorking()
        && !running.containsKey(one.id())
        && one.changedAt().plus(SILENCE).isBefore(clock.instant());
  }

  /// Takes the differences over, all or none.
  ///
  /// @return why not; null if it was done, or if it had been done already
  @Nullable Hindrance apply(SignedIn reader, RosterImport one) {
    try {
      return transaction.execute(status -> applyNow(status, reader, one));
    } catch (DataIntegrityViolationException refused) {
      return Hindrance.REFUSED;
    }
  }

  private @Nullable Hindrance applyNow(
      TransactionStatus status, SignedIn reader, RosterImport one) {
    if (!imports.move(one.id(), ImportState.CHECKED, ImportState.APPLYING)) {
      return null;
    }
    UnitTree tree = units.on(one.day());
    if (!Arrays.equals(imports.digest(one.id(), false), sheet(one, tree).basis())) {
      status.setRollbackOnly();
      return Hindrance.CHANGED;
    }
    new Applying(jdbc, batches, one, tree)
        .run(differences.newUnits(one.id()), tree.root().id(), differences.steps(one.id()));
    imports.applied(one.id(), reader.person(), sheet(one, units.on(one.day())).digest());
    return null;
  }

  /// Takes back what was taken over, all or nothing.
  ///
  /// @return why not; null if it was done, or if there was nothing to take back
  @Nullable Hindrance undo(SignedIn reader, RosterImport one) {
    try {
      return transaction.execute(status -> {
        if (!imports.move(one.id(), ImportState.APPLIED, ImportState.APPLYING)) {
          return null;
        }
        if (!Arrays.equals(
            imports.digest(one.id(), true), sheet(one, units.on(one.day())).digest())) {
          status.setRollbackOnly();
          return Hindrance.TOUCHED;
        }
        new Trace(jdbc, one.id()).takeBack();
        imports.undone(one.id(), reader.person());
        return null;
      });
    } catch (DataIntegrityViolationException builtUpon) {
      return Hindrance.TOUCHED;
    }
  }

  private PeopleNow.Sheet sheet(RosterImport one, UnitTree tree) {
    Set<UUID> scope = tree.within(List.of(one.scope()));
    return people.on(one.day(), scope, tree.root().id().equals(one.scope()));
  }
}
