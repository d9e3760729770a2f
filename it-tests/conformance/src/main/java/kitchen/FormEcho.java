package kitchen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers what comes in. */
public final class FormEcho implements Forms {

  @Override
  public List<String> login(
      String username,
      String password,
      Optional<Color> color,
      int days,
      @Nullable Boolean remember) {
    return List.of(username, password, color.toString(), "" + days, "" + remember);
  }

  @Override
  public List<String> lists(
      List<Integer> numbers, Optional<Set<Color>> colors, List<String> words) {
    return List.of(numbers.toString(), colors.toString(), words.toString());
  }

  @Override
  public Signup signup(Signup signup) {
    return signup;
  }

  @Override
  public Range range(Range range) {
    return range;
  }

  @Override
  public Optional<Line> maybe(Optional<Line> line) {
    return line;
  }

  @Override
  public List<String> mixed(int id, Line line, Optional<String> note, Range range) {
    return List.of("" + id, line.toString(), note.toString(), range.toString());
  }

  @Override
  public List<String> named(
      Address user, Optional<List<Line>> lines, Optional<Map<String, Integer>> points) {
    return List.of(user.toString(), lines.toString(), points.toString());
  }
}
