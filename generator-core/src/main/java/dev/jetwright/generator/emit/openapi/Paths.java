package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The paths: in the order of the services, and of the operations in each. */
final class Paths {
  /** What a path segment holds as it is (RFC 3986, section 3.3). */
  private static final String UNESCAPED = "-._~!$&'()*+,;=:@";

  private final Operations operations;

  Paths(Components components) {
    this.operations = new Operations(components);
  }

  JsonObject of(Contract contract) {
    JsonObject paths = new JsonObject();
    for (Service service : contract.services()) {
      for (Operation operation : service.operations()) {
        String method = operation.method().name().toLowerCase(Locale.ROOT);
        paths
            .object(operation.path().documentText(Paths::escape))
            .put(method, operations.of(operation));
      }
    }
    return paths;
  }

  private static String escape(String literal) {
    StringBuilder escaped = new StringBuilder();
    for (byte octet : literal.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      boolean asIs = c < 0x80 && Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0;
      escaped.append(asIs ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return escaped.toString();
  }
}
