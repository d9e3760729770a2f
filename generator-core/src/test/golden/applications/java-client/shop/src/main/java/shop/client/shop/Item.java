// Generated from shop.items.Items.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client.shop;

import javax.annotation.processing.Generated;

/** An item. */
@Generated("dev.jetwright")
public record Item(String name) {}
