package id.netra.roster;

import id.netra.roster.UnreadableRoster.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks through a packed file before anything of it is believed: how much it unpacks to, whether
/// it is a workbook, whether a cell pretends to lie further out than any sheet reaches.
final class Archive {
  private static final int MOST_PARTS = 5_000;

  /// No sheet has columns of more letters than `XFD`.
  private static final int MOST_LETTERS = 3;

  private final Limits limits;
  private long inflated;

  private Archive(Limits limits) {
    this.limits = limits;
  }

  /// Passes over a sound workbook in silence.
  static void inspect(Path file, Limits limits) throws IOException, UnreadableRoster {
    var archive = new Archive(limits);
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new UnreadableRoster(Reason.INFLATES);
      }
      boolean workbook = false;
      for (ZipEntry part : Collections.list(zip.entries())) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        workbook |= name.equals("xl/workbook.xml");
        archive.inflate(zip, part, name);
      }
      if (!workbook) {
        throw new UnreadableRoster(Reason.OTHER_KIND);
      }
    } catch (FileSystemException disk) {
      throw disk;
    } catch (IOException broken) {
      throw new UnreadableRoster(Reason.BROKEN);
    }
  }

  private void inflate(ZipFile zip, ZipEntry part, String name)
      throws IOException, UnreadableRoster {
    long most = name.endsWith("sharedstrings.xml") ? limits.texts() : limits.inflated();
    boolean sheet = name.contains("worksheets/");
    byte[] some = new byte[1 << 16];
    long own = 0;
    var cells = new CellNames();
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(some); read > 0; read = in.read(some)) {
        own += read;
        inflated += read;
        if (own > most || inflated > limits.inflated()) {
          throw new UnreadableRoster(Reason.INFLATES);
        }
        if (sheet && cells.areFarOut(some, read)) {
          throw new UnreadableRoster(Reason.BROKEN);
        }
      }
    }
  }

  /// Watches for ` r="` and too many letters behind it, over the edges of what is read at once.
  private static final class CellNames {
    private static final String BEFORE = " r=\"";
    private int matched;
    private int letters;

    boolean areFarOut(byte[] some, int count) {
      for (int i = 0; i < count; i++) {
        int letter = some[i];
        if (matched == BEFORE.length()) {
          letters++;
          if ((letter | 0x20) < 'a' || (letter | 0x20) > 'z') {
            matched = 0;
            letters = 0;
          } else if (letters > MOST_LETTERS) {
            return true;
          }
        } else {
          matched = letter == BEFORE.charAt(matched) ? matched + 1 : letter == ' ' ? 1 : 0;
        }
      }
      return false;
    }
  }
}
