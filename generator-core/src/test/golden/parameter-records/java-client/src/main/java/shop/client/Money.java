// Generated from shop.Items.Money by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** An amount. */
@Generated("dev.jetwright")
public record Money(Optional<String> currency, Optional<Integer> cents) {}
