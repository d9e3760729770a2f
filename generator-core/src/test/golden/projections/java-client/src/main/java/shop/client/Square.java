// Generated from shop.Shape.Square by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** A square. */
@Generated("dev.jetwright")
public record Square(double side) implements Shape, ShapePublic {}
