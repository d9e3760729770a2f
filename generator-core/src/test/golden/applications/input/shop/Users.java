package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.OperationId;
import dev.jetwright.Post;

/** Who buys. */
@Api(path = "/users")
public interface Users {

  /** Finds a user. */
  @Get("/{id:int}")
  User find(int id);

  /** Answers at the path itself. */
  @Get
  String list();

  /** Has a name of its own. */
  @Post
  @OperationId("newUser")
  void create(User user);

  /** A user. */
  record User(int id, String name) {}
}
