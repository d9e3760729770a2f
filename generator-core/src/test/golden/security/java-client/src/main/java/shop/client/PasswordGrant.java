// Generated from dev.jetwright.PasswordGrant by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record PasswordGrant(
    Optional<String> grantType,
    String username,
    String password,
    String scope,
    Optional<String> clientId,
    Optional<String> clientSecret) {}
