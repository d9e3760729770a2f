// Generated from shop.Old by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** Something old. */
@Generated("dev.jetwright")
public record Old(int number) {}
