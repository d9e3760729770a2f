package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Head;
import dev.jetwright.Options;
import dev.jetwright.Patch;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Status;

/** Every method and the statuses that they answer. */
@Api(path = "/verbs", tags = "verbs")
public interface Verbs {

  /** Answers with a text. */
  @Get("/{id}")
  String get(int id);

  /** Answers with a text. */
  @Put("/{id}")
  String put(int id);

  /** Answers 202. */
  @Post("/{id}")
  @Status(202)
  String post(int id);

  /** Answers 204. */
  @Delete("/{id}")
  void delete(int id);

  /** Answers 200 without content. */
  @Patch("/{id}")
  @Status(200)
  void patch(int id);

  /** Answers HEAD by itself. */
  @Head("/head/only")
  void head();

  /** Answers OPTIONS by itself. */
  @Options("/options/own")
  String options();
}
