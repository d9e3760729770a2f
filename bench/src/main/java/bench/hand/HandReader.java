package bench.hand;

import bench.shop.Address;
import bench.shop.Dimensions;
import bench.shop.Item;
import bench.shop.Supplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads as a careful person does on jackson-core: one pass, inline checks, no tree. */
public final class HandReader {
  static final JsonFactory JSON = JsonFactory.builder()
      .recyclerPool(JsonRecyclerPools.threadLocalPool())
      .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
      .build();

  private static final String[] ITEM = {
    "name", "description", "price", "tags", "dimensions", "supplier"
  };
  private static final String[] DIMENSIONS = {"width", "height", "depth"};
  private static final String[] SUPPLIER = {"name", "email", "addresses"};
  private static final String[] ADDRESS = {"street", "city", "zip", "country"};

  private HandReader() {}

  /** Reads and checks the measured body; null if it has faults. */
  static Item readItem(byte[] bytes, int offset, int length, Faults faults) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
      in.nextToken();
      Item item = item(in, faults);
      if (in.nextToken() != null) {
        throw new StreamReadException(in, "Something behind the end");
      }
      return faults.isEmpty() ? item : null;
    }
  }

  /** Reads and checks, for measuring: the item or its faults. */
  public static Object decode(byte[] bytes) {
    Faults faults = new Faults(bytes, 0);
    Item item = readItem(bytes, 0, bytes.length, faults);
    return item == null ? faults.all() : item;
  }

  /** Reads a body with faults, for measuring: the answer. */
  public static byte[] answer(byte[] body) {
    Faults faults = new Faults(body, 0);
    readItem(body, 0, body.length, faults);
    ByteArrayBuilder bytes = new ByteArrayBuilder(2048);
    HandWriter.write(bytes, faults::write);
    return bytes.toByteArray();
  }

  private static boolean isObject(JsonParser in, Faults faults) {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      return true;
    }
    faults.mistyped(
        in,
        "model_attributes_type",
        "Input should be a valid dictionary or object to extract fields from");
    return false;
  }

  private static boolean isList(JsonParser in, Faults faults) {
    if (in.currentToken() == JsonToken.START_ARRAY) {
      return true;
    }
    faults.mistyped(in, "list_type", "Input should be a valid list");
    return false;
  }

  private static Item item(JsonParser in, Faults faults) {
    if (!isObject(in, faults)) {
      return null;
    }
    long start = in.currentTokenLocation().getByteOffset();
    String name = null;
    String description = null;
    double price = 0;
    List<String> tags = null;
    Dimensions dimensions = null;
    Supplier supplier = null;
    Optional<Boolean> isOffer = Optional.empty();
    int seen = 0;
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      in.nextToken();
      switch (field) {
        case "name" -> {
          name = faults.word(in, 100);
          seen |= 1;
        }
        case "description" -> {
          description = faults.text(in, 0, 500);
          seen |= 2;
        }
        case "price" -> {
          price = faults.positiveDouble(in);
          seen |= 4;
        }
        case "tags" -> {
          tags = tags(in, faults);
          seen |= 8;
        }
        case "dimensions" -> {
          dimensions = dimensions(in, faults);
          seen |= 16;
        }
        case "supplier" -> {
          supplier = supplier(in, faults);
          seen |= 32;
        }
        case "isOffer" -> isOffer = optionalBoolean(in, faults);
        default -> in.skipChildren();
      }
    }
    if (seen != 63) {
      required(ITEM, seen, in, start, faults);
    }
    return faults.isEmpty()
        ? new Item(name, description, price, tags, dimensions, supplier, isOffer)
        : null;
  }

  private static Optional<Boolean> optionalBoolean(JsonParser in, Faults faults) {
    return switch (in.currentToken()) {
      case VALUE_NULL -> Optional.empty();
      case VALUE_TRUE -> Optional.of(true);
      case VALUE_FALSE -> Optional.of(false);
      default -> {
        faults.mistyped(in, "bool_type", "Input should be a valid boolean");
        yield Optional.empty();
      }
    };
  }

  private static List<String> tags(JsonParser in, Faults faults) {
    if (!isList(in, faults)) {
      return null;
    }
    long start = in.currentTokenLocation().getByteOffset();
    List<String> tags = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      tags.add(faults.word(in, 20));
    }
    size(in, tags, 0, 10, start, faults);
    return tags;
  }

  private static void size(
      JsonParser in, List<?> list, int min, int max, long start, Faults faults) {
    if (list.size() < min) {
      faults.size(in, "too_short", "at least", min, list.size(), start);
    } else if (list.size() > max) {
      faults.size(in, "too_long", "at most", max, list.size(), start);
    }
  }

  private static Dimensions dimensions(JsonParser in, Faults faults) {
    if (!isObject(in, faults)) {
      return null;
    }
    long start = in.currentTokenLocation().getByteOffset();
    int width = 0;
    int height = 0;
    int depth = 0;
    int seen = 0;
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      in.nextToken();
      switch (field) {
        case "width" -> {
          width = faults.positiveInt(in);
          seen |= 1;
        }
        case "height" -> {
          height = faults.positiveInt(in);
          seen |= 2;
        }
        case "depth" -> {
          depth = faults.positiveInt(in);
          seen |= 4;
        }
        default -> in.skipChildren();
      }
    }
    if (seen != 7) {
      required(DIMENSIONS, seen, in, start, faults);
    }
    return faults.isEmpty() ? new Dimensions(width, height, depth) : null;
  }

  private static Supplier supplier(JsonParser in, Faults faults) {
    if (!isObject(in, faults)) {
      return null;
    }
    long start = in.currentTokenLocation().getByteOffset();
    String name = null;
    String email = null;
    List<Address> addresses = null;
    int seen = 0;
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      in.nextToken();
      switch (field) {
        case "name" -> {
          name = faults.word(in, 100);
          seen |= 1;
        }
        case "email" -> {
          email = faults.text(in, 3, 100);
          seen |= 2;
        }
        case "addresses" -> {
          addresses = addresses(in, faults);
          seen |= 4;
        }
        default -> in.skipChildren();
      }
    }
    if (seen != 7) {
      required(SUPPLIER, seen, in, start, faults);
    }
    return faults.isEmpty() ? new Supplier(name, email, addresses) : null;
  }

  private static List<Address> addresses(JsonParser in, Faults faults) {
    if (!isList(in, faults)) {
      return null;
    }
    long start = in.currentTokenLocation().getByteOffset();
    List<Address> addresses = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      addresses.add(address(in, faults));
    }
    size(in, addresses, 1, 5, start, faults);
    return addresses;
  }

  private static Address address(JsonParser in, Faults faults) {
    if (!isObject(in, faults)) {
      return null;
    }
    long start = in.currentTokenLocation().getByteOffset();
    String street = null;
    String city = null;
    String zip = null;
    String country = null;
    int seen = 0;
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      in.nextToken();
      switch (field) {
        case "street" -> {
          street = faults.word(in, 100);
          seen |= 1;
        }
        case "city" -> {
          city = faults.word(in, 60);
          seen |= 2;
        }
        case "zip" -> {
          zip = faults.text(in, 3, 10);
          seen |= 4;
        }
        case "country" -> {
          country = faults.text(in, 2, 2);
          seen |= 8;
        }
        default -> in.skipChildren();
      }
    }
    if (seen != 15) {
      required(ADDRESS, seen, in, start, faults);
    }
    return faults.isEmpty() ? new Address(street, city, zip, country) : null;
  }

  private static void required(String[] names, int seen, JsonParser in, long start, Faults faults) {
    for (int i = 0; i < names.length; i++) {
      if ((seen & 1 << i) == 0) {
        faults.missing(in, start, names[i]);
      }
    }
  }
}
