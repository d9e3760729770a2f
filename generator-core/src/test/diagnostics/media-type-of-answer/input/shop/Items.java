package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Produces;
import dev.jetwright.Status;
import dev.jetwright.StreamingOutput;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers whose media types do not fit. */
@Api(path = "/items")
public interface Items {

  @Get("/range")
  @Produces("image/*")
  byte[] range();

  @Get("/csv")
  @Produces({"csv", "text/csv"})
  String csv();

  @Get("/charset")
  @Produces("text/plain; charset=iso-8859-1")
  String charset();

  @Get("/quality")
  @Produces({"text/plain", "text/html;q=0.5"})
  String quality();

  @Post("/nothing")
  @Produces("text/plain")
  void nothing();

  @Post("/bodiless")
  @Status(204)
  @Produces("application/json")
  void bodiless();

  @Get("/null")
  @Produces("text/plain")
  @Nullable String nullable();

  @Get("/stream")
  @Nullable InputStream stream();

  @Get("/written")
  @Produces("text/csv")
  @Nullable StreamingOutput written();

  @Get("/fine")
  @Produces("text/csv;header=present")
  Optional<StreamingOutput> fine();
}
