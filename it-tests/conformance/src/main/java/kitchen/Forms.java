package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Form;
import dev.jetwright.Post;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Forms of every shape; what came in is answered. */
@Api(path = "/forms", tags = "forms")
public interface Forms {

  /** Answers single fields. */
  @Post("/login")
  List<String> login(
      @Form @Size(min = 2) String username,
      @Form("pass-word") String password,
      @Form Optional<Color> color,
      @Form @Default("7") int days,
      @Form @Nullable Boolean remember);

  /** Answers repeated fields. */
  @Post("/lists")
  List<String> lists(
      @Form @Size(max = 3) List<@Min(0) Integer> numbers,
      @Form Optional<Set<Color>> colors,
      @Form @Default({"a", "b"}) List<String> words);

  /** Answers a form as a whole. */
  @Post("/signup")
  Signup signup(@Form Signup signup);

  /** Answers a form that knows its own rule. */
  @Post("/range")
  Range range(@Form Range range);

  /** Answers a form that need not be there. */
  @Post("/maybe")
  Optional<Line> maybe(@Form Optional<Line> line);

  /** Answers a form, a field beside it and a number in the path. */
  @Post("/mixed/{id}")
  List<String> mixed(int id, @Form Line line, @Form Optional<String> note, @Form Range range);

  /** Answers what stands under names. */
  @Post("/named")
  List<String> named(
      @Form("user") Address user,
      @Form Optional<List<Line>> lines,
      @Form Optional<Map<String, Integer>> points);
}
