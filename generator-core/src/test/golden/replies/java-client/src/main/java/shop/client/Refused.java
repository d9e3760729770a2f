// Generated from shop.Lookup.Refused by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** It is not for you. */
@Generated("dev.jetwright")
public sealed interface Refused permits TooYoung, TooFar, Refused.Unknown {
  /**
   * A variant that was not known when this client was generated.
   *
   * @param tag what the server calls it; empty when it does not say
   * @param json the whole object, as the server sent it
   */
  record Unknown(String tag, String json) implements Refused {}
}
