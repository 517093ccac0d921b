package id.netra.documents;

import id.netra.documents.UnreadableDocument.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// The zip file that a word processor's file is. Only what is asked for is unpacked.
final class Archive implements AutoCloseable {
  /// Below so many bytes a part may be packed as tightly as it likes.
  private static final int SMALL = 1_000_000;

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private long unpacked;

  private Archive(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /// @throws UnreadableDocument if it is damaged, has two parts of one name, or too many parts
  static Archive open(byte[] file, Limits limits) throws UnreadableDocument {
    try {
      ZipFile zip = ZipFile.builder().setByteArray(file).get();
      var archive = new Archive(zip, limits);
      archive.list();
      return archive;
    } catch (IOException | RuntimeException _) {
      // The library throws much at a damaged archive.
      throw UnreadableDocument.broken();
    }
  }

  private void list() throws UnreadableDocument {
    List<ZipArchiveEntry> inOrder = zipEntries(zip);
    if (inOrder.size() > limits.entries()) {
      throw UnreadableDocument.entries(limits);
    }
    for (ZipArchiveEntry entry : inOrder) {
      if (entries.put(entry.getName(), entry) != null) {
        throw UnreadableDocument.broken();
      }
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /// The names of the parts in the order in which they lie in the file.
  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /// The content of a part, or null if there is none of that name.
  ///
  /// @throws UnreadableDocument if it is damaged, locked, or larger than the limits when unpacked
  byte @Nullable [] read(String name) throws UnreadableDocument {
    ZipArchiveEntry entry = entries.get(name);
    if (entry == null) {
      return null;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableDocument(Reason.ENCRYPTED);
    }
    int most = (int) Math.min(limits.inflated() - unpacked, mostOf(entry));
    byte[] content = read(entry, most + 1);
    if (content.length > most) {
      throw UnreadableDocument.inflated(limits);
    }
    unpacked += content.length;
    return content;
  }

  private byte[] read(ZipArchiveEntry entry, int most) throws UnreadableDocument {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(most);
    } catch (IOException | RuntimeException _) {
      throw UnreadableDocument.broken();
    }
  }

  private long mostOf(ZipArchiveEntry entry) {
    return Math.max(SMALL, Math.max(entry.getCompressedSize(), 0) * limits.ratio());
  }

  /// A copy with other content in some parts. All others are copied as they lie there, packed.
  ///
  /// @param parts the new content by the names of the parts
  byte[] with(Map<String, byte[]> parts) throws IOException {
    var copy = new SeekableInMemoryByteChannel();
    try (var out = new ZipArchiveOutputStream(copy)) {
      for (ZipArchiveEntry entry : zipEntries(zip)) {
        byte[] content = parts.get(entry.getName());
        if (content == null) {
          copy(entry, out);
        } else {
          out.putArchiveEntry(changed(entry));
          out.write(content);
          out.closeArchiveEntry();
        }
      }
    }
    return Arrays.copyOf(copy.array(), (int) copy.size());
  }

  private void copy(ZipArchiveEntry entry, ZipArchiveOutputStream out) throws IOException {
    try (InputStream packed = zip.getRawInputStream(entry)) {
      out.addRawArchiveEntry(entry, packed);
    }
  }

  private static ZipArchiveEntry changed(ZipArchiveEntry entry) {
    var changed = new ZipArchiveEntry(entry.getName());
    changed.setMethod(ZipEntry.DEFLATED);
    changed.setTime(entry.getTime());
    changed.setExternalAttributes(entry.getExternalAttributes());
    return changed;
  }

  private static List<ZipArchiveEntry> zipEntries(ZipFile zip) {
    return Collections.list(zip.getEntriesInPhysicalOrder());
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
