// Generated from shop.Page by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@code GET /items/words} answers.
 *
 * @param xRequestId For the support.
 * @param items the body
 */
@Generated("dev.jetwright")
public record PageListString(
    long total,
    Optional<String> xRequestId,
    List<String> items) {}
