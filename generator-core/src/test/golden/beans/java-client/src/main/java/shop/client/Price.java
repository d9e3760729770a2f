// Generated from shop.Orders.Price by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** A bean made by a factory. */
@Generated("dev.jetwright")
public record Price(long euros, Optional<Long> cents) {}
