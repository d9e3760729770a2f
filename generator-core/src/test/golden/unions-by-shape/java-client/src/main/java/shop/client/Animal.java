// Generated from shop.Shapes.Animal by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** An open class with the subtypes that Jackson knows. */
@Generated("dev.jetwright")
public sealed interface Animal permits Dog, Cat, Animal.Unknown {
  /**
   * A variant that was not known when this client was generated.
   *
   * @param tag what the server calls it; empty when it does not say
   * @param json the whole object, as the server sent it
   */
  record Unknown(String tag, String json) implements Animal {}
}
