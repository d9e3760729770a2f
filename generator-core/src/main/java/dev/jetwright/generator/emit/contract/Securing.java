package dev.jetwright.generator.emit.contract;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.security.OAuthFlow;
import dev.jetwright.generator.contract.security.Security;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What requests must prove themselves with. */
final class Securing {
  private Securing() {}

  /** The alternatives of an operation: objects with scopes by the names of schemes. */
  static Optional<JsonArray> of(Security security) {
    return security.isAsked()
        ? Optional.of(ContractEmitter.list(security.alternatives(), Securing::alternative))
        : Optional.empty();
  }

  private static JsonObject alternative(Security.Alternative alternative) {
    JsonObject object = new JsonObject();
    alternative.uses().forEach(use -> object.put(use.scheme().name(), use.scopes()));
    return object;
  }

  /** The schemes that operations use, if there are any. */
  static Optional<JsonArray> schemes(Contract contract) {
    List<SecurityScheme> schemes = contract.securitySchemes();
    return schemes.isEmpty()
        ? Optional.empty()
        : Optional.of(ContractEmitter.list(schemes, Securing::scheme));
  }

  private static JsonObject scheme(SecurityScheme scheme) {
    JsonObject tree = new JsonObject()
        .put("name", scheme.name())
        .put("kind", scheme.kind().name().toLowerCase(Locale.ROOT))
        .putText("word", scheme.word())
        .putText("description", scheme.description());
    if (!scheme.flows().isEmpty()) {
      tree.put("flows", ContractEmitter.list(scheme.flows(), Securing::flow));
    }
    return tree;
  }

  private static JsonObject flow(OAuthFlow flow) {
    JsonObject scopes = new JsonObject();
    flow.scopes().forEach(scopes::put);
    return new JsonObject()
        .put("kind", flow.kind().word())
        .putText("authorizationUrl", flow.authorizationUrl())
        .putText("tokenUrl", flow.tokenUrl())
        .putText("refreshUrl", flow.refreshUrl())
        .put("scopes", scopes);
  }
}
