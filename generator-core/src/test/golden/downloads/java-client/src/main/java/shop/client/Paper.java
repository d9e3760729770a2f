// Generated from shop.Paper by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** A paper. */
@Generated("dev.jetwright")
public record Paper(String title, int pages) {}
