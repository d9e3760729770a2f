package kitchen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers what comes in. */
public final class ParameterEcho implements Parameters {

  @Override
  public List<String> required(String first, String second, String xToken, int raw) {
    return List.of(first, second, xToken, Integer.toString(raw));
  }

  @Override
  public @Nullable String nullable(@Nullable String text) {
    return text;
  }

  @Override
  public Defaults defaults(
      int limit, boolean flag, Color color, LocalDate day, List<String> tags, String remark) {
    return new Defaults(limit, flag, color, day, tags, remark);
  }

  @Override
  public Collections collections(
      List<Integer> numbers, Optional<Set<String>> words, Optional<List<String>> xTag) {
    return new Collections(numbers, words, xTag);
  }

  @Override
  public List<Color> colors(List<Color> colors) {
    return colors;
  }

  @Override
  public int constrained(
      int limit, Optional<String> word, List<Integer> numbers, Optional<String> remark) {
    return limit + numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
