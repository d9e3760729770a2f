package dev.jetwright.generator.contract.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A way to get a token of OAuth2.
 *
 * @param kind which way
 * @param authorizationUrl where users agree; empty where they do not
 * @param tokenUrl where clients get a token; empty where they are given one
 * @param refreshUrl where clients renew a token; empty if they cannot
 * @param scopes what tokens can be issued for, and what that means
 */
public record OAuthFlow(
    Kind kind,
    String authorizationUrl,
    String tokenUrl,
    String refreshUrl,
    Map<String, String> scopes) {

  /** Copies the scopes, in their order. */
  public OAuthFlow {
    scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
  }

  /** The ways, as a document lists them. */
  public enum Kind {
    IMPLICIT("implicit"),
    PASSWORD("password"),
    CLIENT_CREDENTIALS("clientCredentials"),
    AUTHORIZATION_CODE("authorizationCode");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Its name in the document. */
    public String word() {
      return word;
    }
  }
}
