package example;

import dev.jetwright.Api;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Validated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Api(path = "/items")
public interface Items {

  @Post
  @Validated(Create.class)
  void create(Item item);

  @Put
  void replace(Item item);

  record Item(
      @NotBlank(groups = Create.class) String name,
      @Size(max = 3, groups = Update.class) String code,
      @Size(min = 1, groups = All.class) String both) {}

  interface All {}

  interface Create extends All {}

  interface Update {}
}
