package dev.jetwright.generator.emit.contract;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonLiteral;
import dev.jetwright.generator.emit.json.JsonObject;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Types: {@code {"scalar": "int"}}, {@code {"list": ...}}, {@code {"set": ...}}, {@code {"map":
 * ..., "key": ...}}, {@code {"ref": "shop.Page", "arguments": [...]}}, {@code {"variable": "T"}},
 * {@code {"any": "object"}}, {@code {"secret": ...}}.
 */
final class Types implements Type.Visitor<JsonObject> {
  @Override
  public JsonObject scalar(Scalar scalar) {
    return new JsonObject().put("scalar", scalar.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Override
  public JsonObject any(AnyType any) {
    return new JsonObject().put("any", any.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public JsonObject secret(SecretType secret) {
    return new JsonObject().put("secret", Parts.use(secret.value()));
  }

  @Override
  public JsonObject array(ArrayType array) {
    return new JsonObject().put(array.unique() ? "set" : "list", Parts.use(array.element()));
  }

  @Override
  public JsonObject map(MapType map) {
    return new JsonObject().put("map", Parts.use(map.value())).put("key", Parts.use(map.key()));
  }

  @Override
  public JsonObject named(NamedType named) {
    JsonObject tree = new JsonObject().put("ref", named.name().qualifiedName());
    named.projection().ifPresent(shown -> tree.put("projection", shown.suffix().substring(1)));
    return named.arguments().isEmpty()
        ? tree
        : tree.put(
            "arguments", JsonArray.of(named.arguments().stream().map(Parts::use).toList()));
  }

  @Override
  public JsonObject variable(TypeVariable variable) {
    return new JsonObject().put("variable", variable.name());
  }

  @Override
  public JsonObject binary(Binary binary) {
    JsonObject tree = new JsonObject().put("binary", binary.kind().name().toLowerCase(Locale.ROOT));
    binary
        .maxSize()
        .ifPresent(size -> tree.put("maxSize", JsonLiteral.of(BigDecimal.valueOf(size))));
    return tree;
  }

  @Override
  public JsonObject stream(StreamType stream) {
    return new JsonObject().put("stream", Parts.use(stream.element()));
  }
}
