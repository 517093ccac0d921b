package id.netra.cli;

import id.netra.law.act.Text;
import id.netra.roster.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The problems of a list as JSON, one a line (contract, section 6).
final class RosterLines implements RosterReport {
  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;

  RosterLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public void problem(Problem problem) throws IOException {
    var line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeNumberProperty("row", problem.row());
      json.writeStringProperty(
          "column", problem.column() == null ? null : problem.column().heading());
      json.writeStringProperty("problem", problem.kind().name());
      text(json, "message", problem.message());
      text(json, "cure", problem.cure());
      json.writeEndObject();
    }
    line.write('\n');
    line.writeTo(out);
  }

  private static void text(JsonGenerator json, String name, Text text) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("id", text.id());
    json.writeStringProperty("en", text.en());
    json.writeEndObject();
  }
}
