package dev.jetwright.runtime.check;

import java.time.Clock;

/**
 * What values are judged by, beside their constraints.
 *
 * <pre>{@code
 * Judgement atNoon = Judgement.DEFAULT.at(Clock.fixed(noon, ZoneOffset.UTC));
 * }</pre>
 *
 * @param clock what {@code @Past} and {@code @Future} take for now
 * @param groups the groups of constraints that count, a bit for each; generated code knows which
 */
public record Judgement(Clock clock, long groups) {
  /** The bit of the default group. */
  public static final long DEFAULT_GROUP = 1;

  /** The default group, now. */
  public static final Judgement DEFAULT = new Judgement(Clock.systemDefaultZone(), DEFAULT_GROUP);

  /** The same at another time. */
  public Judgement at(Clock other) {
    return new Judgement(other, groups);
  }

  /** The same for other groups. */
  public Judgement of(long others) {
    return new Judgement(clock, others);
  }

  /** Whether constraints of one of these groups count. */
  public boolean counts(long some) {
    return (groups & some) != 0;
  }
}
