package shop;

import dev.jetwright.Api;
import dev.jetwright.Post;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Api(path = "/items")
public interface Items {

  @Post
  Item create(Item item);

  record Item(
      @NotBlank(message = "{shop.name}") String name,
      @Size(max = 3, message = "{shop.code} ({max})") String code,
      @Max(value = 9, message = "No more than {value}, not ${validatedValue}") int count,
      @Size(min = 2, message = "Plainly \\{two\\}") String plain,
      @Size(min = 2) String standard) {}
}
