package id.netra.app.platform;

/// The database that Netra runs on, its own or somebody else's.
public interface Database extends AutoCloseable {
  /// Where it is now: an embedded server that had to be started again may have moved.
  DatabaseAddress address();

  /// Stops what Netra itself started.
  @Override
  void close();
}
