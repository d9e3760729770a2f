package bench.hand;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * What is wrong with a body, by hand.
 *
 * <p>Nothing is noted down for a value without a fault: where a fault is, the parser knows.
 */
final class Faults {
  private static final List<Fault> NONE = List.of();

  private final byte[] bytes;
  private final int offset;
  private List<Fault> faults = NONE;

  Faults(byte[] bytes, int offset) {
    this.bytes = bytes;
    this.offset = offset;
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  int count() {
    return faults.size();
  }

  List<Fault> all() {
    return faults;
  }

  private void add(Fault fault) {
    if (faults == NONE) {
      faults = new ArrayList<>();
    }
    faults.add(fault);
  }

  /** The names and indexes that lead to the value at hand. */
  private static List<Object> loc(JsonParser in) {
    List<Object> loc = new ArrayList<>();
    JsonToken token = in.currentToken();
    TokenStreamContext at = in.streamReadContext();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      at = at.getParent();
    }
    for (; at != null; at = at.getParent()) {
      if (at.inObject()) {
        loc.add(at.currentName());
      } else if (at.inArray()) {
        loc.add(at.getCurrentIndex());
      }
    }
    loc.add("body");
    Collections.reverse(loc);
    return loc;
  }

  void constraint(
      JsonParser in, String type, String msg, Object input, String limit, Object value) {
    add(new Fault(type, loc(in), msg, input, limit, value));
  }

  /** The value at hand is of another type; goes to its end. */
  void mistyped(JsonParser in, String type, String msg) {
    List<Object> loc = loc(in);
    if (in.currentToken().isScalarValue()) {
      add(new Fault(type, loc, msg, scalar(in), null, null));
      return;
    }
    long start = in.currentTokenLocation().getByteOffset();
    in.skipChildren();
    add(new Fault(type, loc, msg, raw(in, start), null, null));
  }

  private static Object scalar(JsonParser in) {
    return switch (in.currentToken()) {
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private Fault.Raw raw(JsonParser in, long start) {
    int end = (int) in.currentLocation().getByteOffset();
    return new Fault.Raw(bytes, offset + (int) start, offset + end);
  }

  /** The object that was just left, which began at {@code start}, lacks a property. */
  void missing(JsonParser in, long start, String name) {
    List<Object> loc = loc(in);
    loc.add(name);
    add(new Fault("missing", loc, "Field required", raw(in, start), null, null));
  }

  /**
   * The list that was just left, which began at {@code start}, has too few elements or too many.
   */
  void size(JsonParser in, String type, String relation, int limit, int size, long start) {
    String msg = "List should have " + relation + ' ' + count(limit, " item")
        + " after validation, not " + size;
    String name = type.equals("too_long") ? "max_length" : "min_length";
    add(new Fault(type, loc(in), msg, raw(in, start), name, limit));
  }

  /** Reads a string. */
  String text(JsonParser in, int min, int max) {
    if (in.currentToken() != JsonToken.VALUE_STRING) {
      mistyped(in, "string_type", "Input should be a valid string");
      return null;
    }
    String text = in.getString();
    if (text.length() < min) {
      String msg = "String should have at least " + count(min, " character");
      constraint(in, "string_too_short", msg, text, "min_length", min);
    } else if (text.length() > max) {
      String msg = "String should have at most " + count(max, " character");
      constraint(in, "string_too_long", msg, text, "max_length", max);
    }
    return text;
  }

  static String count(int count, String noun) {
    return count + noun + (count == 1 ? "" : "s");
  }

  /** Reads a string that says something. */
  String word(JsonParser in, int max) {
    int before = faults.size();
    String text = text(in, 0, max);
    if (text != null && faults.size() == before && text.isBlank()) {
      constraint(in, "not_blank", "String should not be blank", text, null, null);
    }
    return text;
  }

  /** Reads a whole number above zero. */
  int positiveInt(JsonParser in) {
    int value;
    if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      value = in.getIntValue();
    } else if (in.currentToken() == JsonToken.VALUE_STRING) {
      try {
        value = Integer.parseInt(in.getString().strip());
      } catch (NumberFormatException e) {
        mistyped(
            in,
            "int_parsing",
            "Input should be a valid integer, unable to parse string as an integer");
        return 0;
      }
    } else {
      mistyped(in, "int_type", "Input should be a valid integer");
      return 0;
    }
    if (value <= 0) {
      constraint(in, "greater_than", "Input should be greater than 0", value, "gt", 0);
    }
    return value;
  }

  /** Reads a number above zero. */
  double positiveDouble(JsonParser in) {
    if (!in.currentToken().isNumeric()) {
      mistyped(in, "float_type", "Input should be a valid number");
      return 0;
    }
    double value = in.getDoubleValue();
    if (!(value > 0)) {
      constraint(
          in, "greater_than", "Input should be greater than 0", in.getNumberValue(), "gt", 0.0);
    }
    return value;
  }

  /** {@code {"detail":[{"type","loc","msg","input","ctx"}]}}. */
  void write(JsonGenerator out) {
    out.writeStartObject();
    out.writeName("detail").writeStartArray();
    for (Fault fault : faults) {
      write(fault, out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(Fault fault, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("type", fault.type());
    out.writeName("loc").writeStartArray();
    for (Object step : fault.loc()) {
      if (step instanceof String name) {
        out.writeString(name);
      } else {
        out.writeNumber((int) step);
      }
    }
    out.writeEndArray();
    out.writeStringProperty("msg", fault.msg());
    out.writeName("input");
    write(fault.input(), out);
    if (fault.limit() != null) {
      out.writeName("ctx").writeStartObject();
      out.writeName(fault.limit());
      write(fault.value(), out);
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void write(Object value, JsonGenerator out) {
    if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Fault.Raw raw) {
      int length = raw.end() - raw.start();
      out.writeRawValue(new String(raw.bytes(), raw.start(), length, UTF_8));
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeRawValue(value.toString());
    }
  }
}
