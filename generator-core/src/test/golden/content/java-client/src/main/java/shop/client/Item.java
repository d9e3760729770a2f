// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** Something for sale. */
@Generated("dev.jetwright")
public record Item(
    String name,
    double price,
    Optional<String> remark) {}
