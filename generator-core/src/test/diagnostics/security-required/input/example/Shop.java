package example;

import static dev.jetwright.SecurityPolicy.REQUIRED;

import dev.jetwright.Api;
import dev.jetwright.Application;
import dev.jetwright.Get;
import dev.jetwright.HttpBearer;
import dev.jetwright.Post;
import dev.jetwright.Public;
import java.util.Optional;

@Application(security = REQUIRED)
interface Shop {

  @Api(path = "/items")
  interface Items {
    @Get
    String forgotten();

    @Get("/me")
    String guarded(@HttpBearer String token);

    @Get("/maybe")
    String perhaps(@HttpBearer Optional<String> token);

    @Post("/token")
    @Public
    String open();
  }

  @Api(path = "/status")
  @Public
  interface Status {
    @Get
    String all();
  }
}
