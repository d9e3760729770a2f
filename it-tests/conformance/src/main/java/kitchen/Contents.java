package kitchen;

import com.fasterxml.jackson.annotation.JsonView;
import dev.jetwright.Api;
import dev.jetwright.Consumes;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Omit;
import dev.jetwright.Post;
import dev.jetwright.Produces;
import dev.jetwright.Reply;
import dev.jetwright.Status;
import dev.jetwright.StreamingOutput;
import dev.jetwright.View;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Answers in other media types than JSON, and answers that do not show everything. */
@Api(path = "/contents", tags = "contents")
public interface Contents {

  /** JSON or XML, as the client likes. */
  @Get("/value/{id}")
  @Produces({"application/json", "application/xml"})
  Painting value(int id) throws OutOfStock;

  /** Takes XML or JSON, and answers in either. */
  @Post("/value")
  @Consumes({"application/xml", "application/json"})
  @Produces({"application/xml", "application/json"})
  Line echo(Line line);

  /** XML alone. */
  @Get("/xml")
  @Produces("application/xml")
  List<Line> xml();

  /** JSON by another name. */
  @Get("/named")
  @Produces("application/vnd.kitchen+json; version=2")
  Optional<Line> named(boolean there);

  /** A string, as JSON. */
  @Get("/string")
  @Produces("application/json")
  String string();

  /** A text. */
  @Get("/html")
  @Produces("text/html")
  String html(@Default("you") String name);

  /** A text or a string, if it is there. */
  @Get("/note")
  @Produces({"text/plain", "application/json"})
  Optional<String> note(boolean there);

  /** A number as a text. */
  @Get("/number")
  @Produces("text/plain")
  int number();

  /** Bytes. */
  @Get("/bytes")
  byte[] bytes();

  /** A picture, if it is there. */
  @Get("/picture")
  @Produces({"image/png", "image/webp"})
  Optional<byte[]> picture(boolean there);

  /** Bytes in Base64. */
  @Get("/base64")
  @Produces("application/json")
  byte[] base64();

  /** So many bytes, as they come. */
  @Get("/stream/{size}")
  InputStream stream(@PositiveOrZero @Max(100_000) int size);

  /** Bytes as they come, if they do. */
  @Get("/film")
  @Produces("video/mp4")
  Optional<InputStream> film(boolean there);

  /** Bytes as they are written. */
  @Post("/report")
  @Status(201)
  @Produces("text/csv")
  StreamingOutput report(Line line);

  /** A page, which escapes what it shows. */
  @Get("/page")
  View page(String name);

  /** A feed, if it is there. */
  @Get("/feed")
  @Produces("application/atom+xml")
  Optional<View> feed(boolean there);

  /** Nothing, which is null. */
  @Post("/null")
  @Produces("application/json")
  void nothing();

  /** Nothing at all. */
  @Post("/empty")
  void empty();

  /** A text with a header. */
  @Get("/reply")
  @Produces({"text/plain", "text/markdown"})
  Reply<String> reply(boolean there);

  /** Everything. */
  @Get("/painting")
  Painting painting();

  /** What visitors see. */
  @Get("/painting/visitor")
  @JsonView(Painting.Visitor.class)
  Painting visitor();

  /** What guards see, who see what visitors see. */
  @Get("/painting/guard")
  @JsonView(Painting.Guard.class)
  List<Painting> guard();

  /** What is there. */
  @Get("/painting/nulls")
  @Omit(Omit.What.NULLS)
  Painting withoutNulls();

  /** What does not go without saying. */
  @Get("/painting/defaults")
  @Omit(Omit.What.DEFAULTS)
  Painting withoutDefaults();

  /** A guest, who may be more than that. */
  @Get("/guest")
  Guest guest();
}
