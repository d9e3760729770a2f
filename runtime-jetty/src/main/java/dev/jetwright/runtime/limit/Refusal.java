package dev.jetwright.runtime.limit;

import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not let in.
 *
 * @param status the status of the answer
 * @param detail what there is to say
 * @param headers the headers of the answer, beside those of every answer
 */
public record Refusal(int status, @Nullable String detail, Map<String, String> headers) {

  /** There is none left. */
  static Refusal exceeded(String detail, long seconds) {
    return new Refusal(
        HttpStatus.TOO_MANY_REQUESTS_429, detail, Map.of("Retry-After", String.valueOf(seconds)));
  }

  /** Nobody can count it. */
  static Refusal uncounted() {
    return new Refusal(HttpStatus.SERVICE_UNAVAILABLE_503, null, Map.of());
  }
}
