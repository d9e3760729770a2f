package dev.jetwright.ratelimit.redis;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Redis cannot be asked. */
final class RedisUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** It could not be asked a moment ago. */
  RedisUnavailable() {
    super("Redis could not be asked a moment ago", null, false, false);
  }

  /** It could not be asked now; nothing secret of the address is told. */
  RedisUnavailable(URI uri, Throwable cause) {
    super(uri.getHost() + ":" + uri.getPort() + ": " + reason(cause), cause);
  }

  private static @Nullable String reason(Throwable cause) {
    Throwable reason = cause;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
  }
}
