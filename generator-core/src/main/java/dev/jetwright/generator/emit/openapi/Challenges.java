package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the document says of the header that tells a client how to prove itself. */
final class Challenges {
  private static final int UNAUTHORIZED = 401;

  private Challenges() {}

  /** The headers of a failure: those of a refusal say what would be accepted. */
  static Optional<JsonObject> of(Operation operation, int status) {
    if (status != UNAUTHORIZED || !operation.security().isAsked()) {
      return Optional.empty();
    }
    String accepted = operation.security().challenges().stream()
        .map(challenge -> "`" + challenge + "`")
        .collect(Collectors.joining(", "));
    JsonObject header = new JsonObject()
        .put("description", "What would be accepted: " + accepted)
        .put("schema", ScalarSchema.of(Scalar.STRING));
    return Optional.of(new JsonObject().put("WWW-Authenticate", header));
  }
}
