// Generated from shop.Files.Note by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** A note. */
@Generated("dev.jetwright")
public record Note(String text) {}
