package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Produces;
import dev.jetwright.Reply;
import dev.jetwright.Status;
import dev.jetwright.StreamingOutput;
import dev.jetwright.View;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Answers in other media types than JSON. */
@Api(path = "/content")
public interface Content {

  /** JSON or XML, as the client likes. */
  @Get("/item/{id}")
  @Produces({"application/json", "application/xml"})
  Item item(long id);

  /** XML alone. */
  @Get("/items")
  @Produces("application/xml")
  List<Item> items();

  /** JSON by another name. */
  @Get("/named")
  @Produces("application/vnd.shop+json; version=1")
  Optional<Item> named();

  /** A string, as JSON. */
  @Get("/string")
  @Produces("application/json")
  String string();

  /** A text. */
  @Get("/text")
  @Produces("text/html")
  String text(int width, int height, boolean tall);

  /** A text that may not be there, or a string. */
  @Get("/remark")
  @Produces({"text/plain; charset=UTF-8", "application/json"})
  Optional<String> remark();

  /** A number as a text. */
  @Get("/count")
  @Produces("text/plain")
  int count();

  /** Bytes. */
  @Get("/bytes")
  byte[] bytes();

  /** A picture that may not be there. */
  @Get("/picture")
  @Produces({"image/png", "image/webp"})
  Optional<byte[]> picture();

  /** Bytes in Base64. */
  @Get("/base64")
  @Produces("application/json")
  byte[] base64();

  /** Bytes as they come. */
  @Get("/stream")
  InputStream stream();

  /** Bytes as they come, if they do. */
  @Get("/film")
  @Produces("video/mp4")
  Optional<InputStream> film(int id, int scene, int take);

  /** Bytes as they are written. */
  @Post("/report")
  @Status(201)
  @Produces("text/csv")
  StreamingOutput report(Item item);

  /** A page. */
  @Get("/page")
  View page();

  /** A feed, which a template makes. */
  @Get("/feed")
  @Produces("application/atom+xml")
  Optional<View> feed();

  /** One of several, and nothing first. */
  @Get("/outcome")
  @Produces({"application/json", "application/xml"})
  Outcome outcome();

  /** A text that comes later. */
  @Get("/later")
  @Produces({"text/plain", "text/html"})
  CompletionStage<Optional<String>> later();

  /** A picture with headers. */
  @Get("/reply")
  @Produces("image/png")
  Reply<byte[]> reply();

  /** Nothing, with headers. */
  @Post("/reply")
  @Produces("application/json")
  Reply<Void> nothingMore();

  /** What comes of it. */
  sealed interface Outcome {

    /** Nothing yet. */
    @Status(202)
    record Pending() implements Outcome {}

    /** It is there. */
    @Status(200)
    record Done(String name) implements Outcome {}
  }

  /** Nothing, which is null. */
  @Post("/null")
  @Produces("application/json")
  void nothing();
}
