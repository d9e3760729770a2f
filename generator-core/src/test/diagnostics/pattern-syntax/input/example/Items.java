package example;

import dev.jetwright.Api;
import dev.jetwright.Post;
import jakarta.validation.constraints.Pattern;
import java.util.List;

@Api(path = "/items")
public interface Items {

  @Post
  void create(Item item);

  record Item(
      @Pattern(regexp = "[a-z") String code, List<@Pattern(regexp = "(\\d+") String> sizes) {}
}
