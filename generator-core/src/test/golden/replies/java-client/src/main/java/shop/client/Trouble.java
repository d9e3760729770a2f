// Generated from shop.Trouble by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** What went wrong. */
@Generated("dev.jetwright")
public record Trouble(String text) {}
