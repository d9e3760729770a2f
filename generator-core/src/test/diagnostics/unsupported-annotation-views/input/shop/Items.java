package shop;

import com.fasterxml.jackson.annotation.JsonView;
import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Omit;
import dev.jetwright.Post;

/** Views where there are none. */
@Api(path = "/items")
public interface Items {

  interface Public {}

  interface Internal {}

  record Item(@Omit(Omit.What.NULLS) String name, @JsonView(Internal.class) double cost) {}

  @Get
  @JsonView({Public.class, Internal.class})
  Item find();

  @Post
  Item create(@JsonView(Public.class) Item item);
}
