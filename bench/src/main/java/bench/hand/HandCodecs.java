package bench.hand;

import bench.shop.Address;
import bench.shop.Dimensions;
import bench.shop.Item;
import bench.shop.Listed;
import bench.shop.Quote;
import bench.shop.Receipt;
import bench.shop.Supplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Streaming codecs as a careful person writes them: one pass, inline checks, no tree. */
public final class HandCodecs {
  static final JsonFactory JSON = new JsonFactory();

  private HandCodecs() {}

  /** Reads and checks the measured body. */
  public static Item readItem(byte[] bytes, int offset, int length, Faults faults) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        faults.add("body", "Input should be a valid dictionary or object to extract fields from");
        return null;
      }
      Item item = item(in, faults);
      return faults.isEmpty() ? item : null;
    }
  }

  /** Reads and checks; the number of faults, for measuring. */
  public static Object decode(byte[] bytes) {
    Faults faults = new Faults();
    Item item = readItem(bytes, 0, bytes.length, faults);
    return item == null ? faults : item;
  }

  private static Item item(JsonParser in, Faults faults) {
    String name = null;
    String description = null;
    double price = 0;
    boolean hasPrice = false;
    List<String> tags = null;
    Dimensions dimensions = null;
    Supplier supplier = null;
    Optional<Boolean> isOffer = Optional.empty();
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      in.nextToken();
      switch (field) {
        case "name" -> name = faults.word(string(in), "name", 100);
        case "description" -> description = faults.text(string(in), "description", 0, 500);
        case "price" -> {
          hasPrice = true;
          price = faults.positive(number(in, "price", faults), "price");
        }
        case "tags" -> tags = tags(in, faults);
        case "dimensions" -> dimensions = dimensions(in, faults);
        case "supplier" -> supplier = supplier(in, faults);
        case "isOffer" ->
            isOffer =
                in.currentToken() == JsonToken.VALUE_NULL
                    ? Optional.empty()
                    : Optional.of(in.getBooleanValue());
        default -> in.skipChildren();
      }
    }
    required(name, "name", faults);
    required(description, "description", faults);
    required(hasPrice ? faults : null, "price", faults);
    required(tags, "tags", faults);
    required(dimensions, "dimensions", faults);
    required(supplier, "supplier", faults);
    return faults.isEmpty()
        ? new Item(name, description, price, tags, dimensions, supplier, isOffer)
        : null;
  }

  private static List<String> tags(JsonParser in, Faults faults) {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      faults.add("tags", "Input should be a valid list");
      in.skipChildren();
      return null;
    }
    List<String> tags = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      tags.add(faults.word(string(in), "tags", 20));
    }
    if (tags.size() > 10) {
      faults.add("tags", "List should have at most 10 items");
    }
    return tags;
  }

  private static Dimensions dimensions(JsonParser in, Faults faults) {
    int width = -1;
    int height = -1;
    int depth = -1;
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      in.nextToken();
      switch (field) {
        case "width" -> width = faults.positive(integer(in, "width", faults), "width");
        case "height" -> height = faults.positive(integer(in, "height", faults), "height");
        case "depth" -> depth = faults.positive(integer(in, "depth", faults), "depth");
        default -> in.skipChildren();
      }
    }
    required(width == -1 ? null : faults, "dimensions.width", faults);
    required(height == -1 ? null : faults, "dimensions.height", faults);
    required(depth == -1 ? null : faults, "dimensions.depth", faults);
    return new Dimensions(width, height, depth);
  }

  private static Supplier supplier(JsonParser in, Faults faults) {
    String name = null;
    String email = null;
    List<Address> addresses = null;
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      in.nextToken();
      switch (field) {
        case "name" -> name = faults.word(string(in), "supplier.name", 100);
        case "email" -> email = faults.text(string(in), "supplier.email", 3, 100);
        case "addresses" -> {
          addresses = new ArrayList<>();
          while (in.nextToken() != JsonToken.END_ARRAY) {
            addresses.add(address(in, faults));
          }
          if (addresses.isEmpty() || addresses.size() > 5) {
            faults.add("supplier.addresses", "List should have between 1 and 5 items");
          }
        }
        default -> in.skipChildren();
      }
    }
    required(name, "supplier.name", faults);
    required(email, "supplier.email", faults);
    required(addresses, "supplier.addresses", faults);
    return new Supplier(name, email, addresses);
  }

  private static Address address(JsonParser in, Faults faults) {
    String street = null;
    String city = null;
    String zip = null;
    String country = null;
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      in.nextToken();
      switch (field) {
        case "street" -> street = faults.word(string(in), "street", 100);
        case "city" -> city = faults.word(string(in), "city", 60);
        case "zip" -> zip = faults.text(string(in), "zip", 3, 10);
        case "country" -> country = faults.text(string(in), "country", 2, 2);
        default -> in.skipChildren();
      }
    }
    required(street, "street", faults);
    required(city, "city", faults);
    required(zip, "zip", faults);
    required(country, "country", faults);
    return new Address(street, city, zip, country);
  }

  private static void required(Object value, String place, Faults faults) {
    if (value == null) {
      faults.add(place, "Field required");
    }
  }

  private static String string(JsonParser in) {
    return in.currentToken() == JsonToken.VALUE_STRING ? in.getString() : null;
  }

  private static double number(JsonParser in, String place, Faults faults) {
    if (in.currentToken().isNumeric()) {
      return in.getDoubleValue();
    }
    faults.add(place, "Input should be a valid number");
    return 1;
  }

  private static int integer(JsonParser in, String place, Faults faults) {
    if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return in.getIntValue();
    }
    faults.add(place, "Input should be a valid integer");
    return 1;
  }

  static void write(ByteArrayBuilder bytes, java.util.function.Consumer<JsonGenerator> value) {
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
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
