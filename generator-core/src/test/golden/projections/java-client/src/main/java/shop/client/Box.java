// Generated from shop.Box by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** One of something. */
@Generated("dev.jetwright")
public record Box<T>(T content) {}
