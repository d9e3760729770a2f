package dev.jetwright.generator.contract.security;

import dev.jetwright.generator.contract.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A way in which requests prove themselves.
 *
 * @param name its name in the document
 * @param kind what kind of credential it asks for
 * @param word what tells it from others of its kind: the realm of Basic, the format of bearer
 *     tokens, the scheme of {@code Authorization}, the name of a key, the address of an OpenID
 *     provider; empty if there is nothing to say
 * @param flows how clients get a token of OAuth2
 * @param description what the document says about it
 * @param location where it is written
 */
public record SecurityScheme(
    String name,
    Kind kind,
    String word,
    List<OAuthFlow> flows,
    String description,
    Location location) {

  /** Copies the flows. */
  public SecurityScheme {
    flows = List.copyOf(flows);
  }

  /** The same with more ways to get a token. */
  public SecurityScheme with(List<OAuthFlow> more) {
    List<OAuthFlow> all = new ArrayList<>(flows);
    all.addAll(more);
    return new SecurityScheme(name, kind, word, all, description, location);
  }

  /** The kinds of credentials. */
  public enum Kind {
    /** A user name and a password. */
    BASIC,
    /** A bearer token. */
    BEARER,
    /** Another scheme of the {@code Authorization} header. */
    HTTP,
    /** A key in a header. */
    HEADER_KEY,
    /** A key in the query. */
    QUERY_KEY,
    /** A key in a cookie. */
    COOKIE_KEY,
    /** A bearer token of OAuth2. */
    OAUTH2,
    /** A bearer token of an OpenID provider. */
    OPEN_ID;

    /** Whether it is a bearer token. */
    public boolean isBearer() {
      return this == BEARER || this == OAUTH2 || this == OPEN_ID;
    }

    /** Whether it is a key of the application's own. */
    public boolean isKey() {
      return this == HEADER_KEY || this == QUERY_KEY || this == COOKIE_KEY;
    }
  }

  /** Whether its author says which scopes there are. */
  public boolean declaresScopes() {
    return kind == Kind.OAUTH2;
  }

  /** Whether tokens are issued for a scope, as far as its author says. */
  public boolean knows(String scope) {
    return !declaresScopes() || flows.stream().anyMatch(flow -> flow.scopes().containsKey(scope));
  }

  /** The scheme of the {@code Authorization} header that it takes up; empty for keys. */
  public String authorization() {
    return switch (kind) {
      case BASIC -> "basic";
      case BEARER, OAUTH2, OPEN_ID -> "bearer";
      case HTTP -> word.toLowerCase(Locale.ROOT);
      case HEADER_KEY, QUERY_KEY, COOKIE_KEY -> "";
    };
  }

  /** What a request without it is told (RFC 9110, section 11.6.1). */
  public String challenge(List<String> scopes) {
    return switch (kind) {
      case BASIC -> word.isEmpty() ? "Basic" : "Basic realm=" + quoted(word);
      case BEARER, OAUTH2, OPEN_ID ->
        scopes.isEmpty() ? "Bearer" : "Bearer scope=" + quoted(String.join(" ", scopes));
      case HTTP -> title(word);
      case HEADER_KEY, QUERY_KEY, COOKIE_KEY -> "APIKey";
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String title(String scheme) {
    StringBuilder title = new StringBuilder(scheme.length());
    boolean inside = false;
    for (char c : scheme.toCharArray()) {
      title.append(inside ? Character.toLowerCase(c) : Character.toUpperCase(c));
      inside = Character.isLetter(c);
    }
    return title.toString();
  }

  /** Whether the two say the same, wherever they are written. */
  public boolean isSame(SecurityScheme other) {
    return name.equals(other.name)
        && kind == other.kind
        && word.equals(other.word)
        && flows.equals(other.flows)
        && description.equals(other.description);
  }

  /** What a client gives for it, in Markdown, and what its author says about it. */
  public String text() {
    String carried = switch (kind) {
      case BASIC -> "A user name and a password.";
      case BEARER, OAUTH2, OPEN_ID -> "A bearer token.";
      case HTTP -> "What follows `" + word + "` in the `Authorization` header.";
      case HEADER_KEY -> "A key in the header `" + word + "`.";
      case QUERY_KEY -> "A key in the query parameter `" + word + "`.";
      case COOKIE_KEY -> "A key in the cookie `" + word + "`.";
    };
    return description.isEmpty() ? carried : carried + "\n\n" + description;
  }
}
