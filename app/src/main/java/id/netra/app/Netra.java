package id.netra.app;

import id.netra.app.platform.backup.Backup;
import id.netra.app.platform.backup.Restore;
import id.netra.app.platform.up.Up;
import java.util.Arrays;

/// The program behind `./netra up`, `./netra backup` and `./netra restore`.
final class Netra {
  private Netra() {}

  static void main(String[] args) {
    String command = args.length == 0 ? "" : args[0];
    System.exit(
        switch (command) {
          case "backup" -> Backup.run(Arrays.copyOfRange(args, 1, args.length));
          case "restore" -> Restore.run(Arrays.copyOfRange(args, 1, args.length));
          default -> Up.run(NetraApplication.class, args);
        });
  }
}
