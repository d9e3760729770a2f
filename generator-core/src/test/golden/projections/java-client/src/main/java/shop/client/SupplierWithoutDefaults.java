// Generated from shop.SupplierWithoutDefaults by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** Who sells to us; nobody else's business. */
@Generated("dev.jetwright")
public record SupplierWithoutDefaults(String name, Optional<String> phone) {}
