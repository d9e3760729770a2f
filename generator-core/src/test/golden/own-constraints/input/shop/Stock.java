package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Api(path = "/stock")
public interface Stock {

  @Get("/{sku}")
  String find(@Sku(prefix = "A") String sku, Optional<@Even Integer> page, List<@Sku String> also);

  @Post
  Item add(Item item);

  record Item(
      @Sku(prefix = "B", message = "{prefix} is written like B-12, not like ${validatedValue}.") String sku,
      @Even int count,
      Optional<@Even Long> reserved,
      @Sku @Sku(prefix = "X") @Nullable String other,
      List<@Even Integer> sizes,
      Map<@Code(max = 3) String, @Title String> names,
      @Code(max = 4) String code) {}
}
