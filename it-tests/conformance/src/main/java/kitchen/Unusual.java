package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Options;
import dev.jetwright.Route;
import dev.jetwright.Trace;

/** What few do: bodies where nobody expects them, and many verbs at once. */
@Api(path = "/unusual", tags = "unusual")
public interface Unusual {

  /** Reads a body that came with GET. */
  @Get("/search")
  Line search(Line line);

  /** Reads a body that came with DELETE. */
  @Delete("/lines")
  Line remove(Line line);

  /** Reads a body that came with OPTIONS. */
  @Options("/lines")
  Line ask(Line line);

  /** Reads a body that came with TRACE. */
  @Trace("/lines")
  Line trace(Line line);

  /** Answers many verbs, and the same at another path. */
  @Route(
      method = {"GET", "PUT", "PATCH"},
      path = "/many/{id:int}")
  @Route(method = "POST", path = "/one/{id}")
  String many(int id);

  /** Takes a number from the path or from the query. */
  @Get("/either/{number}")
  @Delete("/either")
  int either(int number);

  /** Embeds two bodies, whatever the verb. */
  @Route(method = {"PUT", "POST"})
  int embedded(@Body("first") int first, @Body("second") int second);
}
