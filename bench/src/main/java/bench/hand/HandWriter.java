package bench.hand;

import bench.shop.Listed;
import bench.shop.Quote;
import bench.shop.Receipt;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes on jackson-core. */
public final class HandWriter {
  private HandWriter() {}

  static void write(ByteArrayBuilder bytes, Consumer<JsonGenerator> value) {
    try (JsonGenerator out = HandReader.JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      value.accept(out);
    }
  }

  static void writeQuote(Quote quote, JsonGenerator out) {
    out.writeStartObject();
    out.writeNumberProperty("id", quote.id());
    out.writeStringProperty("name", quote.name());
    out.writeNumberProperty("price", quote.price());
    out.writeName("q");
    if (quote.q().isPresent()) {
      out.writeString(quote.q().get());
    } else {
      out.writeNull();
    }
    out.writeEndObject();
  }

  static void writeReceipt(Receipt receipt, JsonGenerator out) {
    out.writeStartObject();
    out.writeNumberProperty("id", receipt.id());
    out.writeStringProperty("name", receipt.name());
    out.writeNumberProperty("tags", receipt.tags());
    out.writeEndObject();
  }

  /** Writes the large list. */
  public static void writeList(List<Listed> items, JsonGenerator out) {
    out.writeStartArray();
    for (Listed item : items) {
      out.writeStartObject();
      out.writeNumberProperty("id", item.id());
      out.writeStringProperty("name", item.name());
      out.writeStringProperty("description", item.description());
      out.writeNumberProperty("price", item.price());
      out.writeName("available").writeBoolean(item.available());
      out.writeName("tags").writeStartArray();
      for (String tag : item.tags()) {
        out.writeString(tag);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes the large list to bytes of its own, for measuring. */
  public static byte[] encode(List<Listed> items) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(32 * 1024);
    write(bytes, out -> writeList(items, out));
    return bytes.toByteArray();
  }
}
