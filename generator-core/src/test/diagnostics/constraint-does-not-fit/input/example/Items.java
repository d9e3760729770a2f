package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Api(path = "/items")
public interface Items {

  @Get
  List<Item> list(@Size(min = 1, max = 100) int limit, @Min(3) String q, @Email List<String> to);

  @Post
  void create(Item item);

  record Item(
      @Positive LocalDate since,
      @NotBlank List<Integer> sizes,
      Map<String, List<@Size(max = 3) Integer>> stock,
      @Min(1) Map<String, Integer> prices,
      @NotBlank Color color,
      Page<@Size(max = 3) Long> page) {}

  record Page<T>(List<T> items) {}

  enum Color {
    RED
  }
}
