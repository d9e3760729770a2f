package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Get;
import dev.jetwright.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Api(path = "/notes")
public interface Notes {
  record Author(@Nullable String name) {}

  record Note(
      Optional<String> text,
      @Nullable Integer stars,
      Optional<Integer> pages,
      Optional<Author> author,
      @Nullable Author editor,
      Optional<List<Author>> readers,
      @Nullable Map<String, Double> scores,
      List<Optional<Author>> authors,
      List<@Nullable Integer> marks,
      Map<String, Optional<String>> labels) {}

  /** Finds a note. */
  @Get("/{id}")
  Optional<Note> find(long id);

  @Get("/latest")
  @Nullable Note latest(@Nullable Boolean mine);

  @Get("/words")
  Optional<List<String>> words();

  @Post
  Note save(@Body Optional<Note> note);

  @Post("/title")
  @Nullable String title(@Body @Nullable String title);
}
