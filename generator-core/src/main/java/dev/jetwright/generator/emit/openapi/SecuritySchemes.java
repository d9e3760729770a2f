package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.security.OAuthFlow;
import dev.jetwright.generator.contract.security.Security;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What operations ask requests to prove themselves with. */
final class SecuritySchemes {
  private SecuritySchemes() {}

  /** The schemes that operations use, by name; nothing without any. */
  static Optional<JsonObject> of(Contract contract) {
    JsonObject all = new JsonObject();
    TokenPlaces places = new TokenPlaces(contract);
    contract.securitySchemes().forEach(it -> all.put(it.name(), object(it, places)));
    return Optional.of(all).filter(some -> !some.isEmpty());
  }

  /** The alternatives of an operation; nothing where nothing is asked for. */
  static Optional<JsonArray> of(Security security) {
    return security.isAsked()
        ? Optional.of(JsonArray.of(
            security.alternatives().stream().map(SecuritySchemes::alternative).toList()))
        : Optional.empty();
  }

  private static JsonObject alternative(Security.Alternative alternative) {
    JsonObject object = new JsonObject();
    alternative.uses().forEach(use -> object.put(use.scheme().name(), use.scopes()));
    return object;
  }

  private static JsonObject object(SecurityScheme scheme, TokenPlaces places) {
    JsonObject object = new JsonObject();
    switch (scheme.kind()) {
      case BASIC -> object.put("type", "http").put("scheme", "basic");
      case BEARER ->
        object.put("type", "http").put("scheme", "bearer").putText("bearerFormat", scheme.word());
      case HTTP -> object.put("type", "http").put("scheme", scheme.word());
      case HEADER_KEY -> key(object, "header", scheme);
      case QUERY_KEY -> key(object, "query", scheme);
      case COOKIE_KEY -> key(object, "cookie", scheme);
      case OAUTH2 -> object.put("type", "oauth2").put("flows", flows(scheme.flows(), places));
      case OPEN_ID ->
        object.put("type", "openIdConnect").put("openIdConnectUrl", places.of(scheme.word()));
    }
    return object.putText("description", scheme.description());
  }

  private static void key(JsonObject object, String place, SecurityScheme scheme) {
    object.put("type", "apiKey").put("in", place).put("name", scheme.word());
  }

  private static JsonObject flows(List<OAuthFlow> flows, TokenPlaces places) {
    JsonObject object = new JsonObject();
    for (OAuthFlow flow : flows) {
      JsonObject scopes = new JsonObject();
      flow.scopes().forEach(scopes::put);
      object.put(
          flow.kind().word(),
          new JsonObject()
              .putText("authorizationUrl", places.of(flow.authorizationUrl()))
              .putText("tokenUrl", places.of(flow.tokenUrl()))
              .putText("refreshUrl", places.of(flow.refreshUrl()))
              .put("scopes", scopes));
    }
    return object;
  }
}
