package id.netra.app.platform;

import id.netra.app.platform.access.SignedIn;

/// How much waits behind an entry of the navigation; a module offers it as a bean. Asked at every
/// page of somebody who has signed in, so it must be quick.
public interface NavCount {
  /// The path of the entry.
  String path();

  /// Zero for nothing, which is not shown.
  int of(SignedIn reader);
}
