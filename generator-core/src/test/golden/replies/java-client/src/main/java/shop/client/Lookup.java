// Generated from shop.Lookup by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@code GET /items/{id}} answers. */
@Generated("dev.jetwright")
public sealed interface Lookup {
  /**
   * Here it is.
   *
   * <p>Status 200.
   *
   * @param xRequestId For the support.
   * @param item the body
   */
  record Found(
      String etag,
      Optional<String> xRequestId,
      Item item) implements Lookup {}

  /**
   * It has moved.
   *
   * <p>Status 301.
   *
   * @param xRequestId For the support.
   */
  record Moved(URI location, Optional<String> xRequestId) implements Lookup {}

  /**
   * It was there.
   *
   * <p>Status 410.
   *
   * @param xRequestId For the support.
   * @param body the body
   */
  record Gone_(Optional<String> xRequestId, Gone body) implements Lookup {}

  /**
   * Nobody knows it.
   *
   * <p>Status 404.
   *
   * @param xRequestId For the support.
   */
  record Missing(Optional<String> xRequestId) implements Lookup {}

  /**
   * It is not for you.
   *
   * <p>Status 403.
   *
   * @param xRequestId For the support.
   * @param body the body
   */
  record Refused_(Optional<String> xRequestId, Refused body) implements Lookup {}
}
