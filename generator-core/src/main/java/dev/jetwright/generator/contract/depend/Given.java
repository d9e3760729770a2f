package dev.jetwright.generator.contract.depend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the {@code @Argument} parameters of a provider are given where somebody asks for it.
 *
 * @param inOrder the texts of {@code args}
 * @param byName the attributes of an alias, as texts
 */
public record Given(List<String> inOrder, Map<String, String> byName) {

  /** Nothing. */
  public static final Given NOTHING = new Given(List.of(), Map.of());

  /** Copies both. */
  public Given {
    inOrder = List.copyOf(inOrder);
    byName = new LinkedHashMap<>(byName);
  }
}
