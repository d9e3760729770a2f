package bench.hand;

import bench.shop.Listed;
import bench.shop.Quote;
import bench.shop.Receipt;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes on jackson-core as a careful person does: names are encoded beforehand. */
public final class HandWriter {
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString NAME = new SerializedString("name");
  private static final SerializedString DESCRIPTION = new SerializedString("description");
  private static final SerializedString PRICE = new SerializedString("price");
  private static final SerializedString AVAILABLE = new SerializedString("available");
  private static final SerializedString TAGS = new SerializedString("tags");

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
      out.writeName(ID).writeNumber(item.id());
      out.writeName(NAME).writeString(item.name());
      out.writeName(DESCRIPTION).writeString(item.description());
      out.writeName(PRICE).writeNumber(item.price());
      out.writeName(AVAILABLE).writeBoolean(item.available());
      out.writeName(TAGS).writeStartArray();
      for (String tag : item.tags()) {
        out.writeString(tag);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes the large list, for measuring. */
  public static int encode(List<Listed> items, HandBuffer bytes) {
    bytes.clear();
    try (JsonGenerator out = HandReader.JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      writeList(items, out);
    }
    return bytes.size();
  }
}
