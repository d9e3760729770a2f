// Generated from shop.SupplierWithoutNulls by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** Who sells to us; nobody else's business. */
@Generated("dev.jetwright")
public record SupplierWithoutNulls(String name, Optional<String> phone) {}
