package bench.shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Status;
import java.util.List;
import java.util.Optional;

/** The measured operations: parameters, a validated body, a large list. */
@Api(path = "/items")
public interface Items {

  /** Binds two parameters and answers a small object. */
  @Get("/{id}")
  Quote quote(int id, Optional<String> q);

  /** Reads and checks a nested body of about 600 bytes and answers a small object. */
  @Post
  @Status(201)
  Receipt create(Item item);

  /** Answers a hundred items, about 20 kB. */
  @Get
  List<Listed> list();
}
