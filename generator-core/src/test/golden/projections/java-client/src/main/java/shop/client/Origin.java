// Generated from shop.Origin by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** Where it comes from; every view shows it all. */
@Generated("dev.jetwright")
public record Origin(String country) {}
