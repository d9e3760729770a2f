// Generated from shop.LoggedIn by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@code POST /items/login} answers.
 *
 * @param xRequestId For the support.
 */
@Generated("dev.jetwright")
public record LoggedIn(
    URI location,
    Optional<String> session,
    Optional<String> xRequestId) {}
