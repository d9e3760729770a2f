// Generated from shop.Places.Point by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** A point. */
@Generated("dev.jetwright")
public record Point(
    int x,
    String label,
    Optional<Double> weight) {}
