// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** An item. */
@Generated("dev.jetwright")
public record Item(int id, String name) {}
