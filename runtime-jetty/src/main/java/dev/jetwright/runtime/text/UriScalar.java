package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Absolute URIs (RFC 3986), letter by letter as they were sent.
 *
 * @param <T> {@code URI} or {@code URL}
 */
final class UriScalar<T> extends Scalar<T> {
  static final Scalar<URI> ANY = new UriScalar<>(uri -> uri);

  /** Of a scheme that Java has a handler for. */
  static final Scalar<URL> KNOWN = new UriScalar<>(URI::toURL);

  private interface Conversion<T> {
    T of(URI uri) throws MalformedURLException;
  }

  private final Conversion<T> conversion;

  private UriScalar(Conversion<T> conversion) {
    super("url_type", "URL input should be a string or URL");
    this.conversion = conversion;
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    if (text.isEmpty()) {
      return refuse("input is empty", faults);
    }
    try {
      URI uri = new URI(text);
      return uri.isAbsolute() ? conversion.of(uri) : refuse("relative URL without a base", faults);
    } catch (URISyntaxException e) {
      return refuse(lowerCase(e.getReason()), faults);
    } catch (MalformedURLException e) {
      return refuse(lowerCase(e.getMessage()), faults);
    }
  }

  private static String lowerCase(String reason) {
    return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }

  private static <T> @Nullable T refuse(String reason, Faults faults) {
    return refuse(faults, "url_parsing", "Input should be a valid URL, " + reason, "error", reason);
  }

  @Override
  public String encode(T value) {
    return value.toString();
  }
}
