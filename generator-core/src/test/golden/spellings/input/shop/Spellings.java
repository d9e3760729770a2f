package shop;

import dev.jetwright.Api;
import dev.jetwright.ByteSize;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.MultipleOf;
import dev.jetwright.OneOf;
import dev.jetwright.Post;
import dev.jetwright.Strict;
import dev.jetwright.Trim;
import java.util.List;
import java.util.Optional;

/** Ways to spell values. */
@Api(path = "/spellings")
public interface Spellings {

  /** Answers a body. */
  @Post
  Spelling echo(Spelling spelling);

  /** Answers a strict body. */
  @Post("/exact")
  Exact exact(Exact exact);

  /** Takes parameters. */
  @Get("/{direction}")
  List<@OneOf({"x", "y"}) String> find(
      @OneOf({"asc", "desc"}) String direction,
      @Trim @Default("all") String q,
      @Strict Optional<Integer> page,
      @ByteSize long most,
      List<@MultipleOf(5) Integer> steps);
}
