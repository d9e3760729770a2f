// Generated from shop.Delta.Done by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** The end. */
@Generated("dev.jetwright")
public record Done(int tokens) implements Delta {}
