package dev.jetwright.generator.emit.server.routes;

import java.util.List;

/**
 * A method that names events after the variants of a union.
 *
 * @param name the method's name
 * @param type the union
 * @param value what it calls a value
 * @param variants the variants
 */
record EventNameView(String name, String type, String value, List<Variant> variants) {

  /**
   * A variant.
   *
   * @param first whether it is the first
   * @param type its Java type
   * @param tag its tag, as a literal
   */
  record Variant(boolean first, String type, String tag) {}
}
