// Generated from shop.Shapes.Kept.One by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record One(String kind, int a) implements Kept {}
