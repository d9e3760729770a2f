package kitchen;

import dev.jetwright.Api;
import dev.jetwright.ByteSize;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.LowerCase;
import dev.jetwright.MultipleOf;
import dev.jetwright.OneOf;
import dev.jetwright.Post;
import dev.jetwright.Strict;
import dev.jetwright.Trim;
import dev.jetwright.Url;
import dev.jetwright.UuidVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Values that requests spell in ways of their own, and those that may be spelled in one way only.
 */
@Api(path = "/spellings", tags = "scalars")
public interface Spellings {

  /** Answers a body. */
  @Post
  Spelled spelled(Spelled spelled);

  /** Answers a strict body. */
  @Post("/exact")
  Exact exact(Exact exact);

  /** Answers parameters of each kind. */
  @Get("/{direction}")
  List<String> directed(
      @OneOf({"asc", "desc"}) String direction,
      Optional<@Trim @LowerCase String> q,
      Optional<@Url(schemes = "https") String> link,
      Optional<@UuidVersion(7) UUID> id,
      Optional<@ByteSize Long> most,
      Optional<List<@MultipleOf(5) Integer>> steps,
      @Header Optional<@OneOf({"1", "2"}) Integer> level);

  /** Answers strict parameters. */
  @Get("/strict/{number}")
  List<String> strictly(
      @Strict int number,
      @Strict Optional<Boolean> flag,
      @Strict Optional<Double> ratio,
      Optional<@Strict Integer> count,
      @Strict Optional<Instant> instant,
      @Strict Optional<List<Integer>> counts);
}
