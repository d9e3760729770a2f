// Generated from shop.ItemPage by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What {@code GET /items} answers.
 *
 * @param total how many there are on all pages
 * @param next where the next page is
 * @param seen when you were here last
 * @param xRequestId For the support.
 * @param items the body
 */
@Generated("dev.jetwright")
public record ItemPage(
    int total,
    Optional<URI> next,
    List<Color> colors,
    Optional<UUID> traceId,
    Optional<String> seen,
    Optional<Integer> lastPage,
    Optional<String> session,
    Optional<String> xRequestId,
    List<Item> items) {}
