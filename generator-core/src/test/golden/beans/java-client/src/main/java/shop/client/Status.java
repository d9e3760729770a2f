// Generated from shop.Orders.Status by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/**
 * The state of the shop.
 *
 * @param open Whether it is open.
 */
@Generated("dev.jetwright")
public record Status(boolean open) {}
