// Generated from shop.Items.Session by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Nullable;

/** Whose cart. */
@Generated("dev.jetwright")
public record Session(@Nullable String sessionId, int visits) {}
