package dev.jetwright.runtime.limit;

import java.util.List;
import java.util.stream.Stream;

/**
 * The quotas of an operation.
 *
 * @param all the quotas, in the order in which they are asked
 * @param isLifted whether there are to be none, whatever others say
 */
public record Quotas(List<Quota> all, boolean isLifted) {
  /** Nothing is said. */
  public static final Quotas UNSAID = new Quotas(List.of(), false);

  /** None, whatever others say. */
  public static final Quotas NONE = new Quotas(List.of(), true);

  /** Copies the list. */
  public Quotas {
    all = List.copyOf(all);
  }

  /** These quotas. */
  public static Quotas of(Quota... quotas) {
    return new Quotas(List.of(quotas), false);
  }

  /** What holds within others: own quotas, and beside them only those that are shared. */
  public Quotas within(Quotas outer) {
    if (isLifted || outer.isLifted && all.isEmpty()) {
      return NONE;
    }
    boolean isOwn = all.stream().anyMatch(quota -> quota.group() == null);
    Stream<Quota> around = outer.all.stream().filter(quota -> !isOwn || quota.group() != null);
    return new Quotas(Stream.concat(all.stream(), around).toList(), false);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
