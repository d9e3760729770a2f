package dev.jetwright.generator.contract;

import java.util.List;
import java.util.stream.Stream;

/**
 * The limits that hold at one place.
 *
 * @param all the limits, those of the place itself first
 * @param lifted whether the author says that there are none, whatever is said around
 */
public record RateLimits(List<RateLimit> all, boolean lifted) {

  /** Nothing is said. */
  public static final RateLimits UNSAID = new RateLimits(List.of(), false);

  /** There is no limit. */
  public static final RateLimits NONE = new RateLimits(List.of(), true);

  /** Copies the list. */
  public RateLimits {
    all = List.copyOf(all);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * What holds where something else is said around it: that, unless there are limits of its own,
   * beside which only shared ones remain.
   */
  public RateLimits within(RateLimits outer) {
    if (lifted || outer.lifted && all.isEmpty()) {
      return NONE;
    }
    boolean own = all.stream().anyMatch(limit -> limit.sharedBy().isEmpty());
    Stream<RateLimit> around =
        outer.all.stream().filter(limit -> !own || limit.sharedBy().isPresent());
    return new RateLimits(Stream.concat(all.stream(), around).toList(), false);
  }
}
