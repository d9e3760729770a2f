// Generated from shop.Places.ClosedHeaders by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Nullable;

/** Knows its headers. */
@Generated("dev.jetwright")
public record ClosedHeaders(@Nullable String xSome) {}
