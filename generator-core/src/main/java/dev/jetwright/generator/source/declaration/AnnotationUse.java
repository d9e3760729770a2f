package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An annotation where it is written.
 *
 * @param name its qualified name; as written when no type goes by it
 * @param values what is written between its parentheses, in order
 * @param location where it stands, the parentheses included
 */
public record AnnotationUse(String name, Map<String, AnnotationValue> values, Location location) {

  /** Copies the values. */
  public AnnotationUse {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** One of the values, if it is written. */
  public Optional<AnnotationValue> value(String element) {
    return Optional.ofNullable(values.get(element));
  }

  /** The annotation as text, wherever it stands. */
  public String text() {
    return values.entrySet().stream()
        .map(value -> value.getKey() + " = " + value.getValue().text())
        .collect(Collectors.joining(", ", "@" + name + "(", ")"));
  }

  /** The name without its package: {@code Size}. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
