package example;

import dev.jetwright.Api;
import dev.jetwright.Argument;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Provides;

@Api(path = "/orders")
public interface Orders {

  @Get
  @Depends(Orders.HasRole.class)
  String all();

  @Get("/{id}")
  @Depends(value = Orders.HasRole.class, args = {"admin", "ten", "more"})
  String find(int id);

  @Post
  @Role(role = "admin", level = 7, colour = "red")
  void place();

  final class HasRole {
    @Provides
    public static void check(@Argument String role, @Argument int level) {}
  }

  @Depends(HasRole.class)
  @interface Role {
    String role();

    int level();

    String colour();
  }
}
