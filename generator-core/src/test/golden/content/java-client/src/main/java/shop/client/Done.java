// Generated from shop.Content.Outcome.Done by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** It is there. */
@Generated("dev.jetwright")
public record Done(String name) {}
