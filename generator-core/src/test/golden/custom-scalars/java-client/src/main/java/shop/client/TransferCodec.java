// Generated from shop.Transfer by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;

/** The JSON of {@link Transfer}. */
@Generated("dev.jetwright")
final class TransferCodec {
  private TransferCodec() {}

  static Transfer read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String from = null;
    List<String> to = List.of();
    Optional<String> book = Optional.empty();
    String other = null;
    String amount = null;
    Optional<String> fee = Optional.empty();
    Map<String, String> limits = Map.of();
    Set<String> books = Set.of();
    String home = "DE02120300000000202051";
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "from" -> from = in.readString();
        case "to" -> to = in.readList(JsonReader::readString);
        case "book" -> book = in.readOptional(JsonReader::readString);
        case "other" -> other = in.readString();
        case "amount" -> amount = in.readString();
        case "fee" -> fee = in.readOptional(JsonReader::readString);
        case "limits" -> limits = in.readMap(Text::same, JsonReader::readString);
        case "books" -> books = in.readSet(JsonReader::readString);
        case "home" -> home = in.readString();
        default -> in.skipValue();
      }
    }
    return new Transfer(
        from,
        to,
        book,
        other,
        amount,
        fee,
        limits,
        books,
        home);
  }

  static void write(JsonWriter out, Transfer transfer) {
    if (!out.beginObject(transfer)) {
      return;
    }
    out.name("from").writeString(transfer.from());
    out.name("to").writeAll(transfer.to(), JsonWriter::writeString);
    out.name("book").writeOptional(transfer.book(), JsonWriter::writeString);
    out.name("other").writeString(transfer.other());
    out.name("amount").writeString(transfer.amount());
    out.name("fee").writeOptional(transfer.fee(), JsonWriter::writeString);
    out.name("limits").writeMap(transfer.limits(), Text::same, JsonWriter::writeString);
    out.name("books").writeAll(transfer.books(), JsonWriter::writeString);
    out.name("home").writeString(transfer.home());
    out.endObject();
  }
}
