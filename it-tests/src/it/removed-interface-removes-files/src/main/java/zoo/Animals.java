package zoo;

import dev.jetwright.Api;
import dev.jetwright.Get;
import java.util.List;

/** The animals. */
@Api(path = "/animals")
public interface Animals {

  /** Lists them. */
  @Get
  List<Animal> list();
}
