// Generated from shop.Places.Closed by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** Knows its parameters. */
@Generated("dev.jetwright")
public record Closed(int limit, String q) {}
