// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * An item.
 *
 * @param name its name
 * @param label what it was called
 */
@Generated("dev.jetwright")
public record Item(
    String name,
    Optional<String> label,
    Shape shape) {}
