// Generated from shop.Media by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.content.MediaTypes;
import dev.jetwright.runtime.form.FormShape;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Media}. */
@Generated("dev.jetwright")
public final class MediaRoutes implements Routes {
  private static final FormShape ITEM_FORM =
      FormShape.object()
          .with("tags", FormShape.list(FormShape.TEXT));
  private static final MediaTypes CREATE_TYPES =
      MediaTypes.of("application/json", "application/x-www-form-urlencoded", "multipart/form-data")
          .withForm(ITEM_FORM);
  private static final MediaTypes REPLACE_TYPES =
      MediaTypes.of("application/json", "application/yaml");
  private static final MediaTypes TWO_TYPES =
      MediaTypes.of("application/json", "application/yaml");
  private static final MediaTypes TEXT_TYPES =
      MediaTypes.of("text/plain");
  private static final MediaTypes REMARK_TYPES =
      MediaTypes.of("text/plain");
  private static final MediaTypes PHOTO_TYPES =
      MediaTypes.of("image/png", "image/*");
  private static final MediaTypes BLOB_TYPES =
      MediaTypes.of("application/octet-stream");
  private static final MediaTypes LINES_TYPES =
      MediaTypes.of("application/jsonl", "application/x-ndjson");
  private static final MediaTypes NUMBERS_TYPES =
      MediaTypes.of("application/x-ndjson");
  private static final MediaTypes FORM_TYPES =
      MediaTypes.of("multipart/form-data");

  private final Media media;

  public MediaRoutes(Media media) {
    this.media = media;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.patch("/media/item", this::patch),
        Route.post("/media/item", this::create),
        Route.put("/media/items", this::replace),
        Route.put("/media/two", this::two),
        Route.post("/media/text", this::text),
        Route.post("/media/remark", this::remark),
        Route.put("/media/photo", this::photo),
        Route.put("/media/blob", this::blob),
        Route.post("/media/lines", this::lines),
        Route.post("/media/numbers", this::numbers),
        Route.post("/media/form", this::form));
  }

  /** PATCH /media/item: Takes JSON by another name. */
  private void patch(Exchange exchange) throws IOException {
    Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, media.patch(item), ItemCodec::write);
  }

  /** POST /media/item: Takes JSON or a form. */
  private void create(Exchange exchange) throws IOException {
    Item item = exchange.body(CREATE_TYPES).required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, media.create(item), ItemCodec::write);
  }

  /** PUT /media/items: Takes YAML or JSON. */
  private void replace(Exchange exchange) throws IOException {
    exchange.limitBody(1000L);
    List<Item> items = exchange.body(REPLACE_TYPES).required(MediaRoutes::readReplaceItems);
    exchange.rejectIfFaulty();
    exchange.send(200, media.replace(items), MediaRoutes::writeReplaceResult);
  }

  /** PUT /media/two: Takes two values in an object. */
  private void two(Exchange exchange) throws IOException {
    MediaTwoBody body = exchange.body(TWO_TYPES).embedded(MediaTwoBody::read);
    exchange.rejectIfFaulty();
    exchange.send(200, media.two(body.first(), body.second()), ItemCodec::write);
  }

  /** POST /media/text: Takes text. */
  private void text(Exchange exchange) throws IOException {
    String text =
        exchange.body(TEXT_TYPES).required(JsonReader::readString, MediaRoutes::checkTextText);
    exchange.rejectIfFaulty();
    exchange.send(200, media.text(text), JsonWriter::writeString);
  }

  /** POST /media/remark: Takes text that need not be there. */
  private void remark(Exchange exchange) throws IOException {
    Optional<String> text = exchange.body(REMARK_TYPES).optional(JsonReader::readString);
    exchange.rejectIfFaulty();
    exchange.send(200, media.remark(text), JsonWriter::writeString);
  }

  /** PUT /media/photo: Takes bytes as they arrive. */
  private void photo(Exchange exchange) throws IOException {
    InputStream photo = exchange.raw(PHOTO_TYPES).stream();
    exchange.rejectIfFaulty();
    exchange.send(200, media.photo(photo), JsonWriter::writeLong);
  }

  /** PUT /media/blob: Takes bytes of any kind. */
  private void blob(Exchange exchange) throws IOException {
    InputStream blob = exchange.raw(BLOB_TYPES).stream();
    exchange.rejectIfFaulty();
    exchange.send(200, media.blob(blob), JsonWriter::writeLong);
  }

  /** POST /media/lines: Takes values line by line. */
  private void lines(Exchange exchange) throws IOException {
    Stream<Item> items = exchange.raw(LINES_TYPES).lines(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, media.lines(items), JsonWriter::writeInt);
  }

  /** POST /media/numbers: Takes numbers line by line. */
  private void numbers(Exchange exchange) throws IOException {
    Stream<Integer> numbers =
        exchange.raw(NUMBERS_TYPES).lines(MediaRoutes::readNumbersNumbersElement);
    exchange.rejectIfFaulty();
    exchange.send(200, media.numbers(numbers), JsonWriter::writeInt);
  }

  /** POST /media/form: Takes a form that has files only by its media type. */
  private void form(Exchange exchange) throws IOException {
    exchange.takeForms(FORM_TYPES);
    String name = exchange.form("name").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, media.form(name), JsonWriter::writeString);
  }

  private static @Nullable List<Item> readReplaceItems(JsonReader in) {
    return in.readList(ItemCodec::read);
  }

  private static Integer readNumbersNumbersElement(JsonReader in) {
    return in.readInt(MediaRoutes::checkNumbersNumbersElement);
  }

  private static void writeReplaceResult(JsonWriter out, List<Item> value) {
    out.writeArray(value, ItemCodec::write);
  }

  private static void checkTextText(String text, Faults faults) {
    Checks.size(text, 0, 100, faults);
  }

  private static void checkNumbersNumbersElement(int element, Faults faults) {
    Checks.positive(element, faults);
  }
}
