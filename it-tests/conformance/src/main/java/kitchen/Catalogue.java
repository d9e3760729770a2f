package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Cookie;
import dev.jetwright.Form;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Query;

/** Every fault of a scalar, from every source; what came in is answered. */
@Api(path = "/catalogue", tags = "catalogue")
public interface Catalogue {

  /** Answers query parameters. */
  @Get("/query")
  Catalogued queried(@Query Catalogued values);

  /** Answers header fields. */
  @Get("/header")
  Catalogued headed(@Header Catalogued values);

  /** Answers cookies. */
  @Get("/cookie")
  Catalogued baked(@Cookie Catalogued values);

  /** Answers a form. */
  @Post("/form")
  Catalogued formed(@Form Catalogued values);

  /** Answers a body. */
  @Post("/body")
  Catalogued embodied(Catalogued values);

  /** Answers a tuple. */
  @Post("/pairing")
  Pairing paired(Pairing pairing);
}
