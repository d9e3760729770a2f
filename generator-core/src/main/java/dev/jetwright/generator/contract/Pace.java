package dev.jetwright.generator.contract;

import dev.jetwright.generator.contract.depend.Provision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an operation runs.
 *
 * @param nonBlocking where its author says that it never waits
 * @param deadline how long it may take, if its author says so
 * @param rates how often it may be called
 * @param interceptors what stands around it, the outermost one first
 */
public record Pace(
    Optional<Location> nonBlocking,
    Optional<Deadline> deadline,
    RateLimits rates,
    List<TypeName> interceptors) {

  /** It takes its time. */
  public static final Pace ORDINARY =
      new Pace(Optional.empty(), Optional.empty(), RateLimits.UNSAID, List.of());

  /** Copies the list. */
  public Pace {
    interceptors = List.copyOf(interceptors);
  }

  /**
   * How long an operation may take until it answers.
   *
   * @param millis the time; 0 for as long as it takes
   * @param status the status of the answer when it has taken longer
   */
  public record Deadline(long millis, int status) {}

  /** What holds where something else is said around it. */
  public Pace within(Pace outer) {
    return new Pace(
        nonBlocking.or(outer::nonBlocking),
        deadline.or(outer::deadline),
        rates.within(outer.rates),
        Stream.concat(outer.interceptors.stream(), interceptors.stream())
            .distinct()
            .toList());
  }

  /** The same within the limits of an application. */
  Pace limited(RateLimits outer) {
    return new Pace(nonBlocking, deadline, rates.within(outer), interceptors);
  }

  /** The same where these calls are made. */
  Pace countedBy(List<Provision> provisions) {
    return new Pace(nonBlocking, deadline, rates.countedBy(provisions), interceptors);
  }

  /** Whether it never waits, so that it runs on the thread that read its request. */
  public boolean isNonBlocking() {
    return nonBlocking.isPresent();
  }

  /** The deadline, if there is an end to its time. */
  public Optional<Deadline> limit() {
    return deadline.filter(it -> it.millis() > 0);
  }
}
