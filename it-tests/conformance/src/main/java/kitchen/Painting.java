package kitchen;

import com.fasterxml.jackson.annotation.JsonView;
import dev.jetwright.Default;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A painting, of which not everyone sees everything. */
public record Painting(
    String title,
    Optional<String> painter,
    @JsonView(Guard.class) Place place,
    @JsonView(Curator.class) double price,
    @Nullable Integer year,
    @Default("1") int parts,
    @Default({"old"}) List<String> tags) {

  /** Where it hangs. */
  public record Place(String room, @JsonView(Curator.class) Optional<String> alarm) {}

  /** Everybody. */
  public interface Visitor {}

  /** Those who look after it. */
  public interface Guard extends Visitor {}

  /** Those who know everything. */
  public interface Curator extends Guard {}
}
