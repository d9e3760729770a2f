// Generated from shop.Annotated.Account by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What travels one way.
 *
 * @param shout The name in capital letters.
 */
@Generated("dev.jetwright")
public record Account(
    Optional<UUID> id,
    String name,
    Optional<String> password,
    Optional<Integer> logins,
    Optional<String> shout) {}
