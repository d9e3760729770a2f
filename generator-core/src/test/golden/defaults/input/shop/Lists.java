package shop;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@Api(path = "/lists")
public interface Lists {

  @Get
  String list(
      @Default("20") int limit,
      @Default("-1") long after,
      @Default("0.5") float share,
      @Default("1.10") BigDecimal price,
      @Default("2026-11-22") LocalDate since,
      @Default("PT90S") Duration within,
      @Default("new") Condition condition,
      @Default({"a", "say \"b\""}) List<String> words,
      @Default({"used", "new"}) Set<Condition> conditions,
      @Default({}) List<Integer> ids,
      @Header @Default("true") boolean verbose);

  @Post
  Settings save(Settings settings);
}
