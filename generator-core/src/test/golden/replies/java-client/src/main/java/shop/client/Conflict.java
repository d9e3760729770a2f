// Generated from shop.Conflict by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** Somebody was faster. */
@Generated("dev.jetwright")
public record Conflict<T>(T current) {}
