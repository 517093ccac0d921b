package id.netra.app.platform.postgres;

import id.netra.app.platform.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The user who runs PostgreSQL, which refuses to be run by root.
///
/// An ordinary user runs it himself. Root becomes nobody by the first of three ways that this
/// machine allows; a folder that belongs to an ordinary user is served as that user.
///
/// @param prefix the words to put before a command
/// @param user the owner that the files of the cluster must have
record Servant(List<String> prefix, int user) {
  private static final int NOBODY = 65534;

  static Servant of(Path data) throws Trouble {
    int owner;
    try {
      owner = Folders.owner(data);
    } catch (IOException e) {
      throw Trouble.of(e, data.toString());
    }
    int self = Integer.parseInt(Command.run(List.of("id", "-u")).output().strip());
    if (self != 0) {
      return new Servant(List.of(), self);
    }
    return candidates(owner).stream()
        .filter(Servant::works)
        .findFirst()
        .orElseThrow(() -> Trouble.of("up.root"));
  }

  /// The command as this servant has to be told it.
  List<String> does(String... command) {
    return does(List.of(command));
  }

  List<String> does(List<String> command) {
    List<String> words = new ArrayList<>(prefix);
    words.addAll(command);
    return words;
  }

  private boolean works() {
    Command who = Command.run(does("id", "-u"));
    return who.succeeded() && !who.output().strip().equals("0");
  }

  private static List<Servant> candidates(int owner) {
    if (owner != 0) {
      return List.of(become(owner), new Servant(List.of("unshare", "-U"), 0));
    }
    return List.of(
        new Servant(List.of("unshare", "-U"), 0),
        become(NOBODY),
        new Servant(List.of("runuser", "-u", "nobody", "--"), NOBODY));
  }

  private static Servant become(int user) {
    return new Servant(
        List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
  }
}
