// Generated from shop.Shapes.Paired.Left by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Left(int a) implements Paired {}
