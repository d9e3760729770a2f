// Generated from shop.Notes.Author by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Nullable;

@Generated("dev.jetwright")
public record Author(@Nullable String name) {}
