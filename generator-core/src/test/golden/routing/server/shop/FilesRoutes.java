// Generated from shop.Files by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Files}. */
@Generated("dev.jetwright")
public final class FilesRoutes implements Routes {
  private final Files files;

  public FilesRoutes(Files files) {
    this.files = files;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/files/{id:int}", this::byNumber),
        Route.get("/files/{id:uuid}/{rate:float}", this::byKey),
        Route.get("/files/content/{path:path}", this::content),
        Route.put("/files/content/{path:path}", this::write),
        Route.get("/files/releases/v{major}.{minor}/{name}.txt", this::release),
        Route.get("/files/search", this::search),
        Route.post("/files/search", this::search),
        Route.put("/files/find", this::search),
        Route.patch("/files/find", this::search),
        Route.get("/files/where/{place}", this::whereGet),
        Route.delete("/files/where", this::whereDelete),
        Route.put("/files/embedded/{id:int}", this::embedded),
        Route.post("/files/embedded/{id:int}", this::embedded),
        Route.post("/files/named", this::named),
        Route.head("/files/checked/{id:int}", this::checked),
        Route.get("/files/checked/{id:int}", this::checked),
        Route.get("/files/secret", this::secret),
        Route.get("/files/single/{key}", this::one),
        Route.get("/files/raw/{name}/{rest:path}", this::raw),
        Route.post("/files/raw/{name}/{rest:path}", this::raw),
        Route.get("/files/listed", this::all));
  }

  /** GET /files/{id:int}: Finds by number. */
  private void byNumber(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, files.byNumber(id), JsonWriter::writeString);
  }

  /** GET /files/{id:uuid}/{rate:float}: Finds by key. */
  private void byKey(Exchange exchange) {
    UUID id = exchange.path("id").required(Scalars.UUID);
    Double rate = exchange.path("rate").required(Scalars.DOUBLE);
    exchange.rejectIfFaulty();
    exchange.send(200, files.byKey(id, rate), JsonWriter::writeString);
  }

  /** GET /files/content/{path:path}: Reads a file. */
  private void content(Exchange exchange) {
    String path = exchange.path("path").required(Scalars.STRING);
    Optional<Integer> line = exchange.query("line").optional(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, files.content(path, line), JsonWriter::writeString);
  }

  /** PUT /files/content/{path:path}: Writes a file. */
  private void write(Exchange exchange) {
    String path = exchange.path("path").required(Scalars.STRING);
    String text = exchange.query("text").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    files.write(path, text);
    exchange.send(204);
  }

  /** GET /files/releases/v{major}.{minor}/{name}.txt: Names a release. */
  private void release(Exchange exchange) {
    Integer major = exchange.path("major").required(Scalars.INT);
    Integer minor = exchange.path("minor").required(Scalars.INT);
    String name = exchange.path("name").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    String result = files.release(
        major,
        minor,
        name);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /**
   * GET /files/search, POST /files/search, PUT /files/find, PATCH /files/find: Searches, whatever
   * the verb.
   */
  private void search(Exchange exchange) {
    String q = exchange.query("q").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, files.search(q), JsonWriter::writeString);
  }

  /** GET /files/where/{place}: Stands at two paths that bind it differently. */
  private void whereGet(Exchange exchange) {
    String place = exchange.path("place").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, files.where(place), JsonWriter::writeString);
  }

  /** DELETE /files/where: Stands at two paths that bind it differently. */
  private void whereDelete(Exchange exchange) {
    String place = exchange.query("place").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, files.where(place), JsonWriter::writeString);
  }

  /** PUT /files/embedded/{id:int}, POST /files/embedded/{id:int}: Embeds. */
  private void embedded(Exchange exchange) throws IOException {
    Integer id = exchange.path("id").required(Scalars.INT);
    FilesEmbeddedBody body = exchange.body().embedded(FilesEmbeddedBody::read);
    exchange.rejectIfFaulty();
    String result = files.embedded(
        id,
        body.first(),
        body.second());
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** POST /files/named: Make a named file */
  private void named(Exchange exchange) {
    String name = exchange.query("name").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, files.named(name), JsonWriter::writeString);
  }

  /**
   * HEAD /files/checked/{id:int}, GET /files/checked/{id:int}: Answers HEAD as well as GET, which
   * differ in their bodies.
   */
  private void checked(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, files.checked(id), JsonWriter::writeString);
  }

  /** GET /files/secret: Nobody sees it. */
  private void secret(Exchange exchange) {
    exchange.send(200, files.secret(), SecretCodec::write);
  }

  /** GET /files/single/{key}: Overrides the path. */
  private void one(Exchange exchange) {
    String key = exchange.path("key").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, files.one(key), JsonWriter::writeString);
  }

  /** GET /files/raw/{name}/{rest:path}, POST /files/raw/{name}/{rest:path}: Answers by itself. */
  private void raw(Exchange exchange) {
    exchange.raw(files::raw);
  }

  /** GET /files/listed: Finds what is alike. */
  private void all(Exchange exchange) {
    String like = exchange.query("like").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, files.all(like), JsonWriter::writeString);
  }
}
