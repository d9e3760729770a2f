package dev.jetwright.runtime.session;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The client holds all of its session, and cannot change it. */
final class KeepingInCookie implements Keeping {
  /** What browsers hold of a cookie: its name and its value. */
  private static final int LARGEST = 4096;

  /** By so much the clocks of two servers may differ. */
  private static final long SKEW_SECONDS = 60;

  private final SessionCookie cookie;
  private final Seal seal;
  private final Clock clock;

  KeepingInCookie(SessionCookie cookie, Seal seal, Clock clock) {
    this.cookie = cookie;
    this.seal = seal;
    this.clock = clock;
  }

  @Override
  public @Nullable Kept find(String text) {
    byte[] content = seal.open(text, cookie.name());
    if (content == null || content.length < Long.BYTES) {
      return null;
    }
    Instant made = Instant.ofEpochSecond(ByteBuffer.wrap(content).getLong());
    Instant now = clock.instant();
    if (!made.plus(cookie.maxAge()).isAfter(now) || made.isAfter(now.plusSeconds(SKEW_SECONDS))) {
      return null;
    }
    SessionParts parts = SessionParts.of(Arrays.copyOfRange(content, Long.BYTES, content.length));
    return parts == null ? null : new Kept(text, parts);
  }

  @Override
  public String keep(@Nullable Kept before, SessionParts parts, boolean isRenewed) {
    byte[] json = parts.toJson();
    ByteBuffer content = ByteBuffer.allocate(Long.BYTES + json.length);
    content.putLong(clock.instant().getEpochSecond()).put(json);
    return seal.seal(content.array(), cookie.name());
  }

  @Override
  public void end(Kept before) {
    // The client forgets it; there is nobody else who knows it.
  }

  @Override
  public void check(SessionParts parts) {
    int size = cookie.name().length() + seal.length(Long.BYTES + parts.toJson().length);
    if (size > LARGEST) {
      throw new IllegalArgumentException(
          "The session would be a cookie of %d bytes, and browsers take %d: remember less, or keep"
                  .formatted(size, LARGEST)
              + " sessions in a store, as in Sessions.inMemory()");
    }
  }
}
