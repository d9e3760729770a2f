package zoo;

import dev.jetwright.Api;
import dev.jetwright.Get;
import java.util.List;

/** The keepers. */
@Api(path = "/keepers")
public interface Keepers {

  /** Lists them. */
  @Get
  List<Keeper> list();
}
