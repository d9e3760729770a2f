package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.RateLimit;
import dev.jetwright.generator.contract.RateLimits;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the document says of answers to requests that are counted. */
final class LimitedResponses {
  static final int TOO_MANY = 429;

  private final List<RateLimit> limits;

  LimitedResponses(RateLimits limits) {
    this.limits = limits.all();
  }

  /** Whether requests are counted at all. */
  boolean areCounted() {
    return !limits.isEmpty();
  }

  /** What 429 means. */
  String text() {
    return limits.stream()
        .map(RateLimit::words)
        .collect(Collectors.joining(", or more than ", "More than ", ""));
  }

  /** The headers of every answer. */
  JsonObject headers() {
    return headers(false);
  }

  private JsonObject headers(boolean none) {
    JsonObject headers = new JsonObject();
    if (areCounted()) {
      headers.put(
          "RateLimit",
          header(
              "How many requests are left, and in how many seconds all of them are there again.",
              example(
                  limit -> ";r=" + (none ? 0 : limit.requests() - 1) + ";t=" + limit.seconds())));
      headers.put(
          "RateLimit-Policy",
          header(
              "How many requests are taken in how many seconds.",
              example(limit -> ";q=" + limit.requests() + ";w=" + limit.seconds())));
    }
    return headers;
  }

  /** The headers of 429. */
  Optional<JsonObject> headersOfRefusal() {
    if (!areCounted()) {
      return Optional.empty();
    }
    JsonObject seconds = new JsonObject().put("type", "integer").put("minimum", 1);
    return Optional.of(headers(true)
        .put(
            "Retry-After",
            new JsonObject()
                .put("description", "In how many seconds a request is taken again.")
                .put("required", true)
                .put("schema", seconds)));
  }

  private String example(Function<RateLimit, String> parameters) {
    return limits.stream()
        .map(limit -> "\"" + limit.name() + "\"" + parameters.apply(limit))
        .collect(Collectors.joining(", "));
  }

  private static JsonObject header(String description, String example) {
    return new JsonObject()
        .put("description", description)
        .put("schema", new JsonObject().put("type", "string"))
        .put("example", example);
  }
}
