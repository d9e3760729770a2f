// Generated from shop.Content.Outcome by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** What {@code GET /content/outcome} answers. */
@Generated("dev.jetwright")
public sealed interface Outcome {
  /**
   * Nothing yet.
   *
   * <p>Status 202.
   */
  record Pending() implements Outcome {}

  /**
   * It is there.
   *
   * <p>Status 200.
   *
   * @param body the body
   */
  record Done_(Done body) implements Outcome {}
}
