package id.netra.app.platform.access;

import java.lang.ScopedValue.CallableOp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The institution whose rows the transactions of this thread see. None means: no rows of any.
///
/// Pages get it from the reader who signed in; jobs and the steps before signing in say it
/// themselves, one institution at a time.
public final class Tenancy {
  private static final ScopedValue<UUID> INSTITUTION = ScopedValue.newInstance();

  private Tenancy() {}

  /// Does the work for that institution.
  ///
  /// @throws IllegalStateException inside a transaction, which has chosen its institution already
  public static <T extends @Nullable Object, X extends Throwable> T in(
      UUID institution, CallableOp<T, X> work) throws X {
    checkNoTransaction(institution);
    return ScopedValue.where(INSTITUTION, institution).call(work);
  }

  /// The same without an answer.
  public static void run(UUID institution, Runnable work) {
    checkNoTransaction(institution);
    ScopedValue.where(INSTITUTION, institution).run(work);
  }

  /// The institution of this thread; null outside of any.
  public static @Nullable UUID current() {
    return INSTITUTION.isBound() ? INSTITUTION.get() : null;
  }

  /// The institution of this thread.
  ///
  /// @throws IllegalStateException outside of any
  public static UUID required() {
    UUID institution = current();
    if (institution == null) {
      throw new IllegalStateException("no institution has been chosen");
    }
    return institution;
  }

  private static void checkNoTransaction(UUID institution) {
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && !institution.equals(current())) {
      throw new IllegalStateException("a transaction of another institution is still open");
    }
  }
}
