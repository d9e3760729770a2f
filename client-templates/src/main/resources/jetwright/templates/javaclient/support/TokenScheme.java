package dev.jetwright.client;

/**
 * A token or a key.
 *
 * @param name its name in the OpenAPI document
 * @param place where requests carry it
 * @param key what it is called there: the scheme of the {@code Authorization} header, or the name
 *     of a header, parameter or cookie
 */
public record TokenScheme(String name, Place place, String key) implements Scheme {

  /** Where requests carry tokens. */
  public enum Place {
    AUTHORIZATION,
    HEADER,
    QUERY,
    COOKIE
  }

  /** A bearer token. */
  public static TokenScheme bearer(String name) {
    return new TokenScheme(name, Place.AUTHORIZATION, "Bearer");
  }

  /** What follows the name of another scheme in the {@code Authorization} header. */
  public static TokenScheme authorization(String name, String scheme) {
    return new TokenScheme(name, Place.AUTHORIZATION, scheme);
  }

  /** A key in a header. */
  public static TokenScheme header(String name, String key) {
    return new TokenScheme(name, Place.HEADER, key);
  }

  /** A key in the query. */
  public static TokenScheme query(String name, String key) {
    return new TokenScheme(name, Place.QUERY, key);
  }

  /** A key in a cookie. */
  public static TokenScheme cookie(String name, String key) {
    return new TokenScheme(name, Place.COOKIE, key);
  }
}
