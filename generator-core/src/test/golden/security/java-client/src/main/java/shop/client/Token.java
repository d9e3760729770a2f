// Generated from shop.Accounts.Token by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Token(String access_token, String token_type) {}
