package example;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Post;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

@Api(path = "/items")
public interface Items {

  @Get
  List<Item> list(
      @Min(1) @Max(100) @Default("0") int limit,
      @Size(min = 1) @Default({}) List<String> tags,
      @Default({"a", ""}) List<@NotBlank String> names);

  @Post
  void create(Item item);

  record Item(@Pattern(regexp = "[A-Z]+") @Default("none") String code) {}
}
