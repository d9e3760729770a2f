package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Post;
import dev.jetwright.Put;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bodies of every shape; what came in is answered. */
@Api(path = "/bodies", tags = "bodies")
public interface Bodies {

  /** Answers an order. */
  @Post("/purchase")
  Purchase purchase(Purchase purchase);

  /** Answers constrained values. */
  @Post("/constrained")
  Constrained constrained(Constrained constrained);

  /** Answers a line, or nothing when there is none. */
  @Post("/optional")
  Optional<Line> optional(Optional<Line> line);

  /** Answers a list. */
  @Post("/list")
  List<Line> list(@Size(max = 3) List<Line> lines);

  /** Answers a list of lists of numbers. */
  @Post("/matrix")
  List<List<@Positive Integer>> matrix(@Body List<List<@Positive Integer>> rows);

  /** Answers a set. */
  @Post("/set")
  Set<String> set(@Body Set<String> words);

  /** Answers a map. */
  @Post("/map")
  Map<String, Line> map(Map<String, Line> lines);

  /** Answers maps with every type of key. */
  @Post("/keyed")
  Keyed keyed(Keyed keyed);

  /** Answers a range, which knows its own rule. */
  @Post("/range")
  Range range(Range range);

  /** Answers ranges, each of which knows its own rule. */
  @Post("/ranges")
  List<Range> ranges(List<Range> ranges);

  /** Answers a tree. */
  @Post("/tree")
  Node tree(Node node);

  /** Answers a page of lines. */
  @Post("/page/lines")
  Page<Line> lines(Page<Line> page);

  /** Answers a page of words. */
  @Post("/page/words")
  Page<String> words(Page<String> page);

  /** Answers a body that stands under a name. */
  @Post("/embedded")
  Line embedded(@Body("line") Line line);

  /** Answers two bodies and a parameter. */
  @Put("/two/{id}")
  Purchase two(int id, Customer customer, Line line, @Body("gift-note") Optional<String> giftNote);
}
