// Generated from shop.Orders.Point by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** A bean made by its only constructor, with accessors that are called like its parameters. */
@Generated("dev.jetwright")
public record Point(int x, int y) {}
