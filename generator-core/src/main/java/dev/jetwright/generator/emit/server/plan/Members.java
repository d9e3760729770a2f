package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.emit.java.JavaNames;
import java.util.List;

/**
 * The names of the members of one generated class.
 *
 * @param methods the names of its methods
 * @param constants the names of its constants
 */
public record Members(JavaNames methods, JavaNames constants) {

  /** A class whose own methods are these. */
  public static Members of(String... methods) {
    return new Members(new JavaNames(List.of(methods)), constantNames());
  }

  /** No constant hides a type of the JDK that defaults are made with. */
  public static JavaNames constantNames() {
    return new JavaNames(List.of("URI", "URL", "UUID"));
  }
}
