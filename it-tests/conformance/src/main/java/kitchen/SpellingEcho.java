package kitchen;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers what comes in. */
public final class SpellingEcho implements Spellings {

  @Override
  public Spelled spelled(Spelled spelled) {
    return spelled;
  }

  @Override
  public Exact exact(Exact exact) {
    return exact;
  }

  @Override
  public List<String> directed(
      String direction,
      Optional<String> q,
      Optional<String> link,
      Optional<UUID> id,
      Optional<Long> most,
      Optional<List<Integer>> steps,
      Optional<Integer> level) {
    return texts(Optional.of(direction), q, link, id, most, steps, level);
  }

  @Override
  public List<String> strictly(
      int number,
      Optional<Boolean> flag,
      Optional<Double> ratio,
      Optional<Integer> count,
      Optional<Instant> instant,
      Optional<List<Integer>> counts) {
    return texts(Optional.of(number), flag, ratio, count, instant, counts);
  }

  private static List<String> texts(Optional<?>... values) {
    return Stream.of(values).flatMap(Optional::stream).map(Objects::toString).toList();
  }
}
