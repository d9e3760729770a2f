// Generated from shop.Delta by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** A piece of an answer. */
@Generated("dev.jetwright")
public sealed interface Delta permits Token, Done, Delta.Unknown {
  /**
   * A variant that was not known when this client was generated.
   *
   * @param tag what the server calls it; empty when it does not say
   * @param json the whole object, as the server sent it
   */
  record Unknown(String tag, String json) implements Delta {}
}
