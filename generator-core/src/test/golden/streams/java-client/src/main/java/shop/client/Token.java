// Generated from shop.Delta.Token by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** Some text. */
@Generated("dev.jetwright")
public record Token(String text) implements Delta {}
