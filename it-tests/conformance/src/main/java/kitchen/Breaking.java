package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Hidden;
import dev.jetwright.Produces;
import dev.jetwright.StreamingOutput;
import dev.jetwright.View;
import java.io.InputStream;

/** Answers that cannot be made, and so are in no document. */
@Hidden
@Api(path = "/breaking", tags = "breaking")
public interface Breaking {

  /** Fails before the first byte. */
  @Get("/stream")
  @Produces("text/csv")
  StreamingOutput stream();

  /** Has null where there must be something. */
  @Get("/null")
  Line nothing();

  /** Has no text. */
  @Get("/text")
  @Produces("text/plain")
  String text();

  /** Has no stream. */
  @Get("/bytes")
  InputStream bytes();

  /** Names a template that there is not. */
  @Get("/page")
  View page();

  /** Is in a media type that nothing writes. */
  @Get("/lost")
  @Produces({"application/json", "application/x-lost"})
  Line lost();
}
