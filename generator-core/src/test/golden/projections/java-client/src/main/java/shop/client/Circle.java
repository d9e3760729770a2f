// Generated from shop.Shape.Circle by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** A circle. */
@Generated("dev.jetwright")
public record Circle(double radius, String tool) implements Shape {}
