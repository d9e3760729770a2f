// Generated from shop.Files by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.form.FormShape;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.parameter.Parts;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Files}. */
@Generated("dev.jetwright")
public final class FilesRoutes implements Routes {
  private static final FormShape ALBUM_FORM =
      FormShape.object()
          .with("pictures", FormShape.list(FormShape.TEXT));

  private final Files files;

  public FilesRoutes(Files files) {
    this.files = files;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/files/upload/{id}", this::upload),
        Route.post("/files/record", this::record),
        Route.post("/files/stream", this::stream),
        Route.post("/files/maybe", this::maybe),
        Route.post("/files/all", this::all));
  }

  /** POST /files/upload/{id}: Takes files beside fields and JSON. */
  private void upload(Exchange exchange) throws IOException {
    exchange.limitBody(20000000L);
    exchange.limitPart("photo", 5000000L);
    Integer id = exchange.path("id").required(Scalars.INT);
    UploadedFile photo = exchange.part("photo").required(Parts.FILE);
    Optional<UploadedFile> cover = exchange.part("cover").optional(Parts.FILE);
    UploadedFile back = exchange.part("back").nullable(Parts.FILE);
    List<UploadedFile> more =
        exchange.part("more").required(Parts.list(Parts.FILE), FilesRoutes::checkUploadMore);
    Item meta = exchange.jsonPart("meta").required(ItemCodec::read);
    Optional<List<Item>> related =
        exchange.jsonPart("related").optional(FilesRoutes::readUploadRelated);
    String caption = exchange.form("caption").required(Scalars.STRING);
    Optional<String> note =
        exchange.form("note").optional(Scalars.STRING, FilesRoutes::checkUploadNote);
    exchange.rejectIfFaulty();
    String result = files.upload(
        id,
        photo,
        cover,
        back,
        more,
        meta,
        related,
        caption,
        note);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** POST /files/record: Takes a record with files. */
  private void record(Exchange exchange) throws IOException {
    exchange.limitPart("cover", 1000000L);
    Album album = exchange.form(ALBUM_FORM).required(AlbumCodec::read);
    exchange.rejectIfFaulty();
    files.record(album);
    exchange.send(204);
  }

  /** POST /files/stream: Reads a file while it arrives. */
  private void stream(Exchange exchange) throws IOException {
    exchange.streamPart("data");
    String name = exchange.form("name").required(Scalars.STRING);
    InputStream data = exchange.arriving().required("data");
    exchange.rejectIfFaulty();
    exchange.send(200, files.stream(name, data), JsonWriter::writeLong);
  }

  /** POST /files/maybe: Reads one that may be missing. */
  private void maybe(Exchange exchange) throws IOException {
    exchange.streamPart("data");
    Optional<InputStream> data = exchange.arriving().optional();
    exchange.rejectIfFaulty();
    exchange.send(200, files.maybe(data), JsonWriter::writeLong);
  }

  /** POST /files/all: Reads files while they arrive. */
  private void all(Exchange exchange) throws IOException {
    exchange.limitPart("files", 1000L);
    exchange.streamPart("files");
    Optional<String> name = exchange.form("name").optional(Scalars.STRING);
    Stream<UploadedFile> files = exchange.arriving().files();
    exchange.rejectIfFaulty();
    exchange.send(200, this.files.all(name, files), JsonWriter::writeInt);
  }

  private static @Nullable List<Item> readUploadRelated(JsonReader in) {
    return in.readList(ItemCodec::read);
  }

  private static void checkUploadMore(List<UploadedFile> more, Faults faults) {
    Checks.size(more, 0, 3, faults);
  }

  private static void checkUploadNote(String note, Faults faults) {
    Checks.size(note, 0, 10, faults);
  }
}
