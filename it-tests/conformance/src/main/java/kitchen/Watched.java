package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.HttpBearer;
import dev.jetwright.Intercept;
import dev.jetwright.Post;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Operations with interceptors around them. */
@Api(path = "/watched", tags = "watched")
@Intercept(Marks.class)
public interface Watched {

  /** Finds a number; 7 is refused. */
  @Get("/{id}")
  @Intercept(Gate.class)
  long find(long id) throws Refused;

  /** Finds it later. */
  @Get("/later/{id}")
  @Gated
  CompletionStage<Long> later(long id) throws Refused;

  /** Counts, one line a number. */
  @Get("/count/{id}")
  Stream<Long> count(long id);

  /** Takes a line. */
  @Post
  Line put(Line line);

  /** Tells a number to those who have a token. */
  @Get("/secret/{id}")
  long secret(long id, @HttpBearer(bearerFormat = "JWT") String token);

  /** Fails. */
  @Get("/crash")
  String crash();
}
