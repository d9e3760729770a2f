package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Api(path = "/items")
public interface Items {

  @Get("/routes")
  String routes(int exchange, int error, Optional<@Size(max = 3) String> items) throws Error;

  @Get("/hash")
  int hashCode(@Positive int result, int items, int body) throws Error;

  @Get("/toString/{value}")
  List toString(@Positive int value);

  @Get("/overloads")
  Record record();

  @Get("/overloads/{id}")
  Route route(int id);

  @Get("/overloads/{id}/{name}")
  Out out(int id, String name);

  @Post
  List list(List list);

  @Get("/upper")
  String upper(@Size(max = 3) String Scalars, Optional<String> Checks);
}
