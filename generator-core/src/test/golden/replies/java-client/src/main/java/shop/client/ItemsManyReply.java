// Generated from many by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@code GET /items/many} answers.
 *
 * @param status the status
 * @param xRequestId For the support.
 * @param body the body, if any
 */
@Generated("dev.jetwright")
public record ItemsManyReply(
    int status,
    Optional<String> xRequestId,
    Optional<List<Item>> body) {}
