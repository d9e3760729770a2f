package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.MultipleOf;
import dev.jetwright.OneOf;
import dev.jetwright.UuidVersion;
import java.util.List;
import java.util.UUID;

@Api(path = "/items")
public interface Items {

  @Get
  List<String> list(
      @OneOf({"1", "two"}) int level,
      @OneOf({}) String direction,
      @OneOf("01") long number,
      @MultipleOf(0) int step,
      @UuidVersion(9) UUID id);
}
