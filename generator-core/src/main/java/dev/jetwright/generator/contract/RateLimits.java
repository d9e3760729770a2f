package dev.jetwright.generator.contract;

import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.contract.depend.Want;
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

  /** What operations ask for, to be counted by its value. */
  public List<Want> wants() {
    return all.stream()
        .filter(limit -> limit.key() instanceof RateLimit.Provided)
        .map(limit -> ((RateLimit.Provided) limit.key()).want())
        .toList();
  }

  /** The same for those that other limits do not have. */
  public List<Want> wantsBeside(RateLimits others) {
    return wants().stream().filter(want -> !others.wants().contains(want)).toList();
  }

  /**
   * The same where these calls are made: what nobody makes, because an operation is public, is
   * counted by client address.
   */
  RateLimits countedBy(List<Provision> provisions) {
    List<RateLimit> counted = all.stream()
        .map(limit -> limit.key() instanceof RateLimit.Provided key
                && provisions.stream().noneMatch(it -> key.isOf(it.provider()))
            ? limit.by(new RateLimit.Address())
            : limit)
        .toList();
    return new RateLimits(counted, lifted);
  }

  /** The limits that count by the value of a provider. */
  public List<RateLimit> by(Provider provider) {
    return all.stream()
        .filter(limit -> limit.key() instanceof RateLimit.Provided key && key.isOf(provider))
        .toList();
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
