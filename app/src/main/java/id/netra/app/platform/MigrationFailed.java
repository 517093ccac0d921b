package id.netra.app.platform;

import java.io.Serial;

/// A step of a module's migrations failed. The database has undone that step.
public final class MigrationFailed extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String module;

  MigrationFailed(String module, Throwable cause) {
    super("migrations of " + module, cause);
    this.module = module;
  }

  /// The folder of the step.
  public String module() {
    return module;
  }
}
