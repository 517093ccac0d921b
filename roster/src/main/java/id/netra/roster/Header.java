package id.netra.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The row that names the columns.
///
/// @param line where it stands in the file, counted from 1: titles may stand above it
/// @param headings as they are written, trimmed; those at the end that are empty are left out
/// @param sheet the name of the sheet; empty for CSV
public record Header(int line, List<String> headings, String sheet) {
  public Header {
    headings = List.copyOf(headings);
  }

  /// The same for every file with these headings in this order, however they are spelled: by it a
  /// mapping is remembered.
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String heading : headings) {
        sha.update(Fold.words(heading).getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return "sha256:" + HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException everyMachineHasIt) {
      throw new IllegalStateException(everyMachineHasIt);
    }
  }

  /// The column with that heading, from 0; -1 if there is none.
  public int column(String heading) {
    String wanted = Fold.words(heading);
    for (int i = 0; i < headings.size(); i++) {
      if (Fold.words(headings.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }
}
