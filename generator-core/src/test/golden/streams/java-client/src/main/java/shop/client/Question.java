// Generated from shop.Question by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** What somebody wants to know. */
@Generated("dev.jetwright")
public record Question(String text) {}
