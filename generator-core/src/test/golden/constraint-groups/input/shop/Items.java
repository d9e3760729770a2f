package shop;

import dev.jetwright.Api;
import dev.jetwright.Patch;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Validated;
import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Api(path = "/items")
public interface Items {

  @Post
  @Validated(Create.class)
  Item create(Item item);

  @Put
  @Validated({Update.class, Default.class})
  Item replace(Item item);

  @Patch
  @Validated(InTurn.class)
  Item change(Item item, Optional<@Min(value = 3, groups = Costly.class) Integer> depth);

  @Post("/plain")
  Item plain(Item item);

  record Item(
      @Null(groups = Create.class) @NotNull(groups = Update.class) @Nullable Long id,
      @NotBlank String name,
      @Size(max = 3, groups = Create.class) @Pattern(regexp = "[a-z]*", groups = {Update.class, Costly.class}) String code) {}

  interface Create extends Default {}

  interface Update {}

  interface Costly {}

  @GroupSequence({Default.class, Costly.class})
  interface InTurn {}
}
