package example;

import dev.jetwright.Api;
import dev.jetwright.ByteSize;
import dev.jetwright.Get;
import dev.jetwright.MultipleOf;
import dev.jetwright.OneOf;
import dev.jetwright.Post;
import dev.jetwright.Trim;
import dev.jetwright.UniqueItems;
import dev.jetwright.Url;
import dev.jetwright.UuidVersion;
import java.util.List;
import java.util.Set;

@Api(path = "/items")
public interface Items {

  @Get
  List<String> list(@Trim int limit, @ByteSize String most, @OneOf("a") boolean flag);

  @Post
  Item create(Item item);

  record Item(
      @Trim List<String> tags,
      @MultipleOf(2) String name,
      @UniqueItems Set<String> words,
      @Url int home,
      @UuidVersion(4) String id) {}
}
