// Generated from shop.List by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link List} as JSON. */
@Generated("dev.jetwright")
final class ListCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("in")
      .required("out")
      .required("faults")
      .required("seen")
      .required("value")
      .required("seenElement")
      .required("property")
      .required("error")
      .required("violations")
      .required("names")
      .required("class")
      .required("with \"quotes\" \\ and \u00e4")
      .required("fooBar")
      .required("foo_bar")
      .build();

  private static final byte[] IN = JsonWriter.name("in");
  private static final byte[] OUT = JsonWriter.name("out");
  private static final byte[] FAULTS = JsonWriter.name("faults");
  private static final byte[] SEEN = JsonWriter.name("seen");
  private static final byte[] VALUE = JsonWriter.name("value");
  private static final byte[] SEEN_ELEMENT = JsonWriter.name("seenElement");
  private static final byte[] PROPERTY = JsonWriter.name("property");
  private static final byte[] ERROR = JsonWriter.name("error");
  private static final byte[] VIOLATIONS = JsonWriter.name("violations");
  private static final byte[] NAMES_ = JsonWriter.name("names");
  private static final byte[] KIND = JsonWriter.name("class");
  private static final byte[] QUOTED = JsonWriter.name("with \"quotes\" \\ and \u00e4");
  private static final byte[] FOO_BAR = JsonWriter.name("fooBar");
  private static final byte[] FOO_BAR_ = JsonWriter.name("foo_bar");

  private ListCodec() {}

  static @Nullable List read(JsonReader in_) {
    if (!in_.beginObject(NAMES)) {
      return null;
    }
    int in = 0;
    int out = 0;
    String faults = null;
    java.util.List<String> seen = null;
    String value = null;
    String seenElement = null;
    int property = 0;
    String error = null;
    boolean violations = false;
    int names = 0;
    String kind = null;
    String quoted = null;
    String fooBar = null;
    String foo_bar = null;
    for (int property_ = in_.nextProperty();
        property_ != JsonReader.END;
        property_ = in_.nextProperty()) {
      switch (property_) {
        case 0 -> in = in_.readInt();
        case 1 -> out = in_.readInt(ListValidator::checkOut);
        case 2 -> faults = in_.readString(ListValidator::checkFaults);
        case 3 -> seen = in_.readList(JsonReader::readString, ListValidator::checkSeenElement_);
        case 4 -> value = in_.readString();
        case 5 -> seenElement = in_.readString(ListValidator::checkSeenElement);
        case 6 -> property = in_.readInt();
        case 7 -> error = in_.readString();
        case 8 -> violations = in_.readBoolean();
        case 9 -> names = in_.readInt();
        case 10 -> kind = in_.readString();
        case 11 -> quoted = in_.readString();
        case 12 -> fooBar = in_.readString();
        case 13 -> foo_bar = in_.readString();
        default -> in_.skipValue();
      }
    }
    if (!in_.endObject()) {
      return null;
    }
    try {
      return new List(
          in,
          out,
          faults,
          seen,
          value,
          seenElement,
          property,
          error,
          violations,
          names,
          kind,
          quoted,
          fooBar,
          foo_bar);
    } catch (IllegalArgumentException | AssertionError error_) {
      return in_.refuse(error_);
    }
  }

  static void write(JsonWriter out, List list) {
    out.beginObject();
    out.name(IN);
    out.writeInt(list.in());
    out.name(OUT);
    out.writeInt(list.out());
    out.name(FAULTS);
    out.writeString(list.faults());
    out.name(SEEN);
    out.writeArray(list.seen(), JsonWriter::writeString);
    out.name(VALUE);
    out.writeString(list.value());
    out.name(SEEN_ELEMENT);
    out.writeString(list.seenElement());
    out.name(PROPERTY);
    out.writeInt(list.property());
    out.name(ERROR);
    out.writeString(list.error());
    out.name(VIOLATIONS);
    out.writeBoolean(list.violations());
    out.name(NAMES_);
    out.writeInt(list.names());
    out.name(KIND);
    out.writeString(list.kind());
    out.name(QUOTED);
    out.writeString(list.quoted());
    out.name(FOO_BAR);
    out.writeString(list.fooBar());
    out.name(FOO_BAR_);
    out.writeString(list.foo_bar());
    out.endObject();
  }
}
