package dev.jetwright.client;

/**
 * A way in which requests prove themselves, see {@link ClientBuilder#credential}.
 *
 * <pre>{@code
 * Schemes.HTTP_BEARER.name()      // "HTTPBearer", as in the OpenAPI document
 * }</pre>
 */
public sealed interface Scheme permits TokenScheme, BasicScheme {

  /** Its name in the OpenAPI document. */
  String name();
}
