package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Api(path = "/grids")
public interface Grids {

  @Post
  Grid echo(Grid grid);

  @Post("/rows")
  List<List<Map<String, Set<Integer>>>> rows(@Body List<List<Map<String, Set<Integer>>>> rows);

  record Cell(@Positive int height) {}

  record Grid(
      @Size(max = 2) List<@Size(max = 3) List<@NotBlank String>> rows,
      Map<@Size(max = 5) String, @Size(max = 2) Map<LocalDate, List<@Positive Long>>> byName,
      Set<Set<UUID>> sets,
      List<Optional<List<@Nullable String>>> gaps,
      Optional<Map<Integer, @Nullable List<Cell>>> cells,
      Map<String, Optional<@Positive Integer>> counts) {}
}
