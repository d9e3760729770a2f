package dev.jetwright.generator.emit.contract;

import dev.jetwright.generator.contract.RateLimit;
import dev.jetwright.generator.contract.RateLimits;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonString;
import java.util.Optional;

/** How often operations may be called. */
final class RateLimitObjects {
  private RateLimitObjects() {}

  /** The limits of an operation; nothing where it has none. */
  static Optional<JsonArray> of(RateLimits limits) {
    return limits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            JsonArray.of(limits.all().stream().map(RateLimitObjects::of).toList()));
  }

  private static JsonObject of(RateLimit limit) {
    JsonObject tree = new JsonObject()
        .put("name", limit.name())
        .put("requests", limit.requests())
        .put("seconds", limit.seconds())
        .put("key", key(limit.key()));
    return tree.put("sharedBy", limit.sharedBy().map(JsonString::new));
  }

  private static String key(RateLimit.Key key) {
    if (key instanceof RateLimit.Header header) {
      return "header " + header.name();
    }
    if (key instanceof RateLimit.Provided value) {
      return "value " + value.provided().qualifiedName();
    }
    return key instanceof RateLimit.All ? "all" : "address";
  }
}
