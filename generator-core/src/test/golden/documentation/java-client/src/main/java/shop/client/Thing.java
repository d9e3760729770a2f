// Generated from shop.Docs.Thing by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/**
 * A thing.
 *
 * @param name Not for here.
 */
@Generated("dev.jetwright")
public record Thing(String name) {}
