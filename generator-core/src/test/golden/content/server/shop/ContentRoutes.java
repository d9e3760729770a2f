// Generated from shop.Content by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.answer.AnswerTypes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Content}. */
@Generated("dev.jetwright")
public final class ContentRoutes implements Routes {
  private static final AnswerTypes ITEM_ANSWERS =
      AnswerTypes.of("application/json", "application/xml");
  private static final AnswerTypes ITEMS_ANSWERS =
      AnswerTypes.of("application/xml");
  private static final AnswerTypes NAMED_ANSWERS =
      AnswerTypes.of("application/vnd.shop+json; version=1");
  private static final AnswerTypes STRING_ANSWERS =
      AnswerTypes.of("application/json");
  private static final AnswerTypes TEXT_ANSWERS =
      AnswerTypes.of("text/html");
  private static final AnswerTypes REMARK_ANSWERS =
      AnswerTypes.of("text/plain; charset=utf-8", "application/json");
  private static final AnswerTypes COUNT_ANSWERS =
      AnswerTypes.of("text/plain");
  private static final AnswerTypes PICTURE_ANSWERS =
      AnswerTypes.of("image/png", "image/webp");
  private static final AnswerTypes BASE64_ANSWERS =
      AnswerTypes.of("application/json");
  private static final AnswerTypes FILM_ANSWERS =
      AnswerTypes.of("video/mp4");
  private static final AnswerTypes REPORT_ANSWERS =
      AnswerTypes.of("text/csv");
  private static final AnswerTypes FEED_ANSWERS =
      AnswerTypes.of("application/atom+xml");
  private static final AnswerTypes OUTCOME_ANSWERS =
      AnswerTypes.of("application/json", "application/xml");
  private static final AnswerTypes LATER_ANSWERS =
      AnswerTypes.of("text/plain", "text/html");
  private static final AnswerTypes REPLY_ANSWERS =
      AnswerTypes.of("image/png");

  private final Content content;

  public ContentRoutes(Content content) {
    this.content = content;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/content/item/{id}", this::item),
        Route.get("/content/items", this::items),
        Route.get("/content/named", this::named),
        Route.get("/content/string", this::string),
        Route.get("/content/text", this::text),
        Route.get("/content/remark", this::remark),
        Route.get("/content/count", this::count),
        Route.get("/content/bytes", this::bytes),
        Route.get("/content/picture", this::picture),
        Route.get("/content/base64", this::base64),
        Route.get("/content/stream", this::stream),
        Route.get("/content/film", this::film),
        Route.post("/content/report", this::report),
        Route.get("/content/page", this::page),
        Route.get("/content/feed", this::feed),
        Route.get("/content/outcome", this::outcome),
        Route.get("/content/later", this::later),
        Route.get("/content/reply", this::reply),
        Route.post("/content/reply", this::nothingMore),
        Route.post("/content/null", this::nothing));
  }

  /** GET /content/item/{id}: JSON or XML, as the client likes. */
  private void item(Exchange exchange) {
    exchange.answerIn(ITEM_ANSWERS);
    Long id = exchange.path("id").required(Scalars.LONG);
    exchange.rejectIfFaulty();
    exchange.send(200, content.item(id), ItemCodec::write);
  }

  /** GET /content/items: XML alone. */
  private void items(Exchange exchange) {
    exchange.answerIn(ITEMS_ANSWERS);
    exchange.send(200, content.items(), ContentRoutes::writeItemsResult);
  }

  /** GET /content/named: JSON by another name. */
  private void named(Exchange exchange) {
    exchange.answerIn(NAMED_ANSWERS);
    exchange.sendOptional(200, content.named(), ItemCodec::write);
  }

  /** GET /content/string: A string, as JSON. */
  private void string(Exchange exchange) {
    exchange.answerIn(STRING_ANSWERS);
    exchange.send(200, content.string(), JsonWriter::writeString);
  }

  /** GET /content/text: A text. */
  private void text(Exchange exchange) {
    exchange.answerIn(TEXT_ANSWERS);
    Integer width = exchange.query("width").required(Scalars.INT);
    Integer height = exchange.query("height").required(Scalars.INT);
    Boolean tall = exchange.query("tall").required(Scalars.BOOLEAN);
    exchange.rejectIfFaulty();
    String result = content.text(
        width,
        height,
        tall);
    exchange.sendText(200, result);
  }

  /** GET /content/remark: A text that may not be there, or a string. */
  private void remark(Exchange exchange) {
    exchange.answerIn(REMARK_ANSWERS);
    exchange.sendText(200, exchange.present(content.remark()));
  }

  /** GET /content/count: A number as a text. */
  private void count(Exchange exchange) {
    exchange.answerIn(COUNT_ANSWERS);
    exchange.send(200, content.count(), JsonWriter::writeInt);
  }

  /** GET /content/bytes: Bytes. */
  private void bytes(Exchange exchange) {
    exchange.sendBytes(200, content.bytes());
  }

  /** GET /content/picture: A picture that may not be there. */
  private void picture(Exchange exchange) {
    exchange.answerIn(PICTURE_ANSWERS);
    exchange.sendBytes(200, exchange.present(content.picture()));
  }

  /** GET /content/base64: Bytes in Base64. */
  private void base64(Exchange exchange) {
    exchange.answerIn(BASE64_ANSWERS);
    exchange.send(200, content.base64(), JsonWriter::writeBytes);
  }

  /** GET /content/stream: Bytes as they come. */
  private void stream(Exchange exchange) {
    exchange.sendStream(200, content.stream());
  }

  /** GET /content/film: Bytes as they come, if they do. */
  private void film(Exchange exchange) {
    exchange.answerIn(FILM_ANSWERS);
    Integer id = exchange.query("id").required(Scalars.INT);
    Integer scene = exchange.query("scene").required(Scalars.INT);
    Integer take = exchange.query("take").required(Scalars.INT);
    exchange.rejectIfFaulty();
    Optional<InputStream> result = content.film(
        id,
        scene,
        take);
    exchange.sendStream(200, exchange.present(result));
  }

  /** POST /content/report: Bytes as they are written. */
  private void report(Exchange exchange) throws IOException {
    exchange.answerIn(REPORT_ANSWERS);
    Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.sendStream(201, content.report(item));
  }

  /** GET /content/page: A page. */
  private void page(Exchange exchange) {
    exchange.sendPage(200, content.page());
  }

  /** GET /content/feed: A feed, which a template makes. */
  private void feed(Exchange exchange) {
    exchange.answerIn(FEED_ANSWERS);
    exchange.sendPage(200, exchange.present(content.feed()));
  }

  /** GET /content/outcome: One of several, and nothing first. */
  private void outcome(Exchange exchange) {
    exchange.answerIn(OUTCOME_ANSWERS);
    Content.Outcome result = content.outcome();
    if (result instanceof Content.Outcome.Pending) {
      exchange.send(202);
    } else if (result instanceof Content.Outcome.Done done) {
      exchange.send(200, done, DoneCodec::write);
    }
  }

  /** GET /content/later: A text that comes later. */
  private void later(Exchange exchange) throws Exception {
    exchange.answerIn(LATER_ANSWERS);
    exchange.later(() -> content.later(), outcome -> {
      exchange.sendText(200, exchange.present(outcome.get()));
    });
  }

  /** GET /content/reply: A picture with headers. */
  private void reply(Exchange exchange) {
    exchange.answerIn(REPLY_ANSWERS);
    exchange.sendBytes(200, exchange.take(content.reply()).orElse(null));
  }

  /** POST /content/reply: Nothing, with headers. */
  private void nothingMore(Exchange exchange) {
    exchange.take(content.nothingMore());
    exchange.sendNull(200);
  }

  /** POST /content/null: Nothing, which is null. */
  private void nothing(Exchange exchange) {
    content.nothing();
    exchange.sendNull(200);
  }

  private static void writeItemsResult(JsonWriter out, List<Item> value) {
    out.writeArray(value, ItemCodec::write);
  }
}
