package id.netra.app.advice.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The OpenAPI document as a judge: does this JSON keep to the schema of that name?
final class Description {
  private static final String PLACE = "https://netra.invalid/openapi.json";
  private static final String TEXT = text();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, made -> made.schemas(Map.of(PLACE, TEXT)));

  private Description() {}

  static JsonNode whole() {
    return JsonMapper.shared().readTree(TEXT);
  }

  /// Fails if the JSON does not keep to `#/components/schemas/` and that name.
  static void check(String json, String name) {
    Schema schema = SCHEMAS.getSchema(SchemaLocation.of(PLACE + "#/components/schemas/" + name));
    assertThat(
            schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .as(json)
        .isEmpty();
  }

  private static String text() {
    try (InputStream file = Description.class.getResourceAsStream("/api/openapi.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
