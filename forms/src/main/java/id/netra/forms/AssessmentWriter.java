package id.netra.forms;

import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/// Writes assessments as JSON, one object a line (contract, section 2).
///
/// Findings repeat, so each is put into JSON once and then copied.
final class AssessmentWriter {
  private static final byte[] ALTERNATIVES = utf8(",\"alternatives\":[");
  private static final byte[] END = utf8("}\n");

  private final OutputStream out;
  private final IdentityHashMap<Finding, byte[]> known = new IdentityHashMap<>();
  private final int remembered;
  private int kept;

  /// @param remembered how many bytes of JSON are kept for the next finding that is the same
  AssessmentWriter(OutputStream out, int remembered) {
    this.out = out;
    this.remembered = remembered;
  }

  void write(Assessment assessment) throws IOException {
    byte[] id = id(assessment.id());
    byte[] edition = utf8(",\"edition\":\"" + assessment.edition() + '"');
    out.write(id);
    out.write(fields(assessment.finding()));
    out.write(ALTERNATIVES);
    boolean first = true;
    for (Finding alternative : assessment.alternatives()) {
      if (!first) {
        out.write(',');
      }
      first = false;
      out.write(id);
      out.write(fields(alternative));
      out.write(edition);
      out.write('}');
    }
    out.write(']');
    out.write(edition);
    out.write(END);
  }

  private byte[] fields(Finding finding) {
    byte[] fields = known.get(finding);
    if (fields == null) {
      fields = FindingJson.fields(finding);
      kept += fields.length;
      if (kept > remembered) {
        kept = fields.length;
        known.clear();
      }
      known.put(finding, fields);
    }
    return fields;
  }

  private static byte[] id(@Nullable String id) {
    String quoted =
        id == null
            ? "null"
            : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(id)) + '"';
    return utf8("{\"id\":" + quoted + ',');
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
