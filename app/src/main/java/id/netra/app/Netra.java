package id.netra.app;

import id.netra.app.platform.up.Up;

/// The program behind `./netra up`.
final class Netra {
  private Netra() {}

  static void main(String[] args) {
    System.exit(Up.run(NetraApplication.class, args));
  }
}
