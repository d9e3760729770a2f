package shop;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Public;

/** Public for the application, and guarded by itself. */
@Api(path = "/lobby")
@Public
@Depends(Accounts.User.class)
interface Lobby {

  /** Behind the guard. */
  @Get
  String seats();

  /** Left out of it. */
  @Get("/board")
  @Public
  String board();
}
