package dev.jetwright.generator.emit.contract;

import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Pace;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.emit.json.JsonLiteral;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonString;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Operations with their parameters, results and errors. */
final class Operations {
  private Operations() {}

  static JsonObject of(Operation operation) {
    return new JsonObject()
        .put("name", operation.name())
        .put("operationId", operation.operationId())
        .put("method", operation.method().name())
        .put("path", operation.path().text())
        .putTexts("consumes", operation.consumes().mediaTypes())
        .put("maxSize", maxSize(operation))
        .put("cacheControl", operation.caching().control().map(JsonString::new))
        .putIf("etag", operation.caching().tagged())
        .putIf("nonBlocking", operation.pace().isNonBlocking())
        .put("timeout", operation.pace().limit().map(Operations::timeout))
        .put("rateLimits", RateLimitObjects.of(operation.pace().rates()))
        .putIf("deprecated", operation.deprecated())
        .putIf("hidden", operation.entry().hidden())
        .putIf("raw", operation.entry().raw())
        .put("doc", Parts.doc(operation.doc()))
        .put("parameters", ContractEmitter.list(operation.parameters(), Operations::parameter))
        .put("security", Securing.of(operation.security()))
        .put("result", Results.of(operation.result()))
        .put("errors", ContractEmitter.list(operation.errors(), Operations::error));
  }

  private static Optional<JsonLiteral> maxSize(Operation operation) {
    OptionalLong size = operation.consumes().maxSize();
    return size.isPresent()
        ? Optional.of(JsonLiteral.of(BigDecimal.valueOf(size.getAsLong())))
        : Optional.empty();
  }

  private static JsonObject timeout(Pace.Deadline deadline) {
    return new JsonObject()
        .put("millis", JsonLiteral.of(BigDecimal.valueOf(deadline.millis())))
        .put("status", JsonLiteral.of(BigDecimal.valueOf(deadline.status())));
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject tree = new JsonObject()
        .put("name", parameter.name())
        .put("in", parameter.source().name().toLowerCase(Locale.ROOT))
        .put("wireName", parameter.wireName())
        .put("binding", parameter.binding().name().toLowerCase(Locale.ROOT))
        .put("type", Parts.use(parameter.type()));
    parameter.defaultValue().ifPresent(texts -> tree.put("default", texts));
    tree.put("style", Parts.style(parameter.style()));
    return tree.putIf("deprecated", parameter.deprecated()).put("doc", Parts.doc(parameter.doc()));
  }

  private static JsonObject error(ErrorUse use) {
    return new JsonObject()
        .put("error", use.error().qualifiedName())
        .put("doc", Parts.doc(use.doc()));
  }
}
