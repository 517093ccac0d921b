package id.netra.app.organisation.roster;

/// Where an import stands.
public enum ImportState {
  /// The file is here; its columns are to be confirmed.
  RECEIVED,
  /// It is being read and compared.
  CHECKING,
  /// Problems and differences can be seen; nothing has been changed yet.
  CHECKED,
  /// The differences are being taken over.
  APPLYING,
  APPLIED,
  UNDONE,
  CANCELLED,
  /// It could not be read; the reason is told.
  FAILED;

  /// Whether something is happening that a reader waits for.
  public boolean isWorking() {
    return this == CHECKING || this == APPLYING;
  }

  /// Whether nothing more will happen to it and its file can go.
  public boolean isOver() {
    return this == UNDONE || this == CANCELLED || this == FAILED || this == APPLIED;
  }
}
