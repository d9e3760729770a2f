package dev.jetwright.generator.emit.contract;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonLiteral;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonString;
import dev.jetwright.generator.emit.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;

/** Constraints by name, with their attributes: the components of their records. */
final class Constraints {
  private Constraints() {}

  static JsonObject of(ConstraintUse use) {
    return of(use.constraint())
        .putTexts("groups", use.groups().stream().map(TypeName::qualifiedName).toList())
        .putText("message", use.message().map(ConstraintUse.Message::text).orElse(""));
  }

  private static JsonObject of(Constraint constraint) {
    JsonObject tree = new JsonObject().put("name", constraint.name());
    for (RecordComponent component : constraint.getClass().getRecordComponents()) {
      Object attribute = attribute(constraint, component);
      boolean none = attribute instanceof List<?> list && list.isEmpty()
          || constraint instanceof Constraint.Email && attribute.equals(Constraint.Email.ANY);
      if (!none) {
        tree.put(component.getName(), value(attribute));
      }
    }
    return tree;
  }

  private static Object attribute(Constraint constraint, RecordComponent component) {
    try {
      return component.getAccessor().invoke(constraint);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private static JsonValue value(Object attribute) {
    if (attribute instanceof Boolean bool) {
      return JsonLiteral.of(bool);
    }
    if (attribute instanceof List<?> list) {
      return JsonArray.of(list.stream().map(Constraints::value).toList());
    }
    if (attribute instanceof Constraint part) {
      return of(part);
    }
    if (attribute instanceof Constraint.Element element) {
      return element(element);
    }
    return attribute instanceof Number number
        ? JsonLiteral.of(new BigDecimal(number.toString()))
        : new JsonString(attribute.toString());
  }

  private static JsonObject element(Constraint.Element element) {
    JsonValue values = value(element.values());
    return new JsonObject()
        .put("name", element.name())
        .put("type", element.type().qualifiedName() + (element.array() ? "[]" : ""))
        .put("value", element.array() ? values : value(element.values().get(0)));
  }
}
