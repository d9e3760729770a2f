// Generated from remove by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@code DELETE /items/{id}} answers.
 *
 * @param status the status
 * @param xRequestId For the support.
 */
@Generated("dev.jetwright")
public record ItemsRemoveReply(int status, Optional<String> xRequestId) {}
