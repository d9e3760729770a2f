// Generated from shop.Papers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Download;
import dev.jetwright.EntityTags;
import dev.jetwright.PreconditionFailed;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.answer.AnswerTypes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Papers}. */
@Generated("dev.jetwright")
public final class PapersRoutes implements Routes {
  private static final AnswerTypes PICTURE_ANSWERS =
      AnswerTypes.of("image/png");
  private static final AnswerTypes PRINT_ANSWERS =
      AnswerTypes.of("application/pdf");
  private static final Scalar<EntityTags> ENTITY_TAGS_SCALAR =
      Scalars.custom(EntityTags::parse, EntityTags::toString);

  private final Papers papers;

  public PapersRoutes(Papers papers) {
    this.papers = papers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/papers", this::list),
        Route.get("/papers/{id}", this::find),
        Route.put("/papers/{id}", this::replace),
        Route.get("/papers/{id}/file", this::file),
        Route.get("/papers/{id}/picture", this::picture),
        Route.post("/papers/print", this::print));
  }

  /** GET /papers: Lists them. */
  private void list(Exchange exchange) {
    exchange.caching().control("private, max-age=600");
    exchange.caching().tag();
    exchange.send(200, papers.list(), PapersRoutes::writeListResult);
  }

  /** GET /papers/{id}: Finds one. */
  private void find(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.caching().control("public, max-age=60");
    exchange.caching().tag();
    exchange.sendOptional(200, papers.find(id), PaperCodec::write);
  }

  /** PUT /papers/{id}: Replaces one that nobody else has changed. */
  private void replace(Exchange exchange) throws IOException {
    Integer id = exchange.path("id").required(Scalars.INT);
    Optional<EntityTags> ifMatch = exchange.header("if-match").optional(ENTITY_TAGS_SCALAR);
    Paper paper = exchange.body().required(PaperCodec::read);
    exchange.rejectIfFaulty();
    try {
      exchange.caching().control("private, max-age=600");
      Paper result = papers.replace(
          id,
          ifMatch,
          paper);
      exchange.send(200, result, PaperCodec::write);
    } catch (PreconditionFailed error) {
      exchange.send(PreconditionFailedCodec.ERROR, error);
    }
  }

  /** GET /papers/{id}/file: Its file. */
  private void file(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.caching().control("no-cache");
    exchange.sendFile(200, papers.file(id));
  }

  /** GET /papers/{id}/picture: Its picture, if it has one. */
  private void picture(Exchange exchange) {
    exchange.answerIn(PICTURE_ANSWERS);
    Integer id = exchange.path("id").required(Scalars.INT);
    Integer width = exchange.query("width").required(Scalars.INT);
    Integer height = exchange.query("height").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.caching().control("private, max-age=600");
    Optional<Download> result = papers.picture(
        id,
        width,
        height);
    exchange.sendFile(200, exchange.present(result));
  }

  /** POST /papers/print: A file that is made for what is sent. */
  private void print(Exchange exchange) throws IOException {
    exchange.answerIn(PRINT_ANSWERS);
    Paper paper = exchange.body().required(PaperCodec::read);
    exchange.rejectIfFaulty();
    exchange.caching().control("private, max-age=600");
    exchange.sendFile(200, papers.print(paper));
  }

  private static void writeListResult(JsonWriter out, List<Paper> value) {
    out.writeArray(value, PaperCodec::write);
  }
}
