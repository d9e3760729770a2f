// Generated from shop.Places.Line by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** From a point to another one. */
@Generated("dev.jetwright")
public record Line(Point from, Optional<Point> to) {}
