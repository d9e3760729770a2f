// Generated from shop.List by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.lang.Integer;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link List}. */
@Generated("dev.jetwright")
final class ListCodec {
  private ListCodec() {}

  static List read(JsonReader in_) {
    if (!in_.beginObject()) {
      return null;
    }
    Integer in = null;
    Integer out = null;
    String faults = null;
    java.util.List<String> seen = java.util.List.of();
    String value = null;
    String seenElement = null;
    Integer property = null;
    String error = null;
    Boolean violations = null;
    Integer names = null;
    String kind = null;
    String quoted = null;
    String fooBar = null;
    String foo_bar = null;
    for (String property_ = in_.nextName(); property_ != null; property_ = in_.nextName()) {
      switch (property_) {
        case "in" -> in = in_.readInt();
        case "out" -> out = in_.readInt();
        case "faults" -> faults = in_.readString();
        case "seen" -> seen = in_.readList(JsonReader::readString);
        case "value" -> value = in_.readString();
        case "seenElement" -> seenElement = in_.readString();
        case "property" -> property = in_.readInt();
        case "error" -> error = in_.readString();
        case "violations" -> violations = in_.readBoolean();
        case "names" -> names = in_.readInt();
        case "class" -> kind = in_.readString();
        case "with \"quotes\" \\ and \u00e4" -> quoted = in_.readString();
        case "fooBar" -> fooBar = in_.readString();
        case "foo_bar" -> foo_bar = in_.readString();
        default -> in_.skipValue();
      }
    }
    return new List(
        in_.required(in, "in"),
        in_.required(out, "out"),
        faults,
        seen,
        value,
        seenElement,
        in_.required(property, "property"),
        error,
        in_.required(violations, "violations"),
        in_.required(names, "names"),
        kind,
        quoted,
        fooBar,
        foo_bar);
  }

  static void write(JsonWriter out, List list) {
    if (!out.beginObject(list)) {
      return;
    }
    out.name("in").writeInt(list.in());
    out.name("out").writeInt(list.out());
    out.name("faults").writeString(list.faults());
    out.name("seen").writeAll(list.seen(), JsonWriter::writeString);
    out.name("value").writeString(list.value());
    out.name("seenElement").writeString(list.seenElement());
    out.name("property").writeInt(list.property());
    out.name("error").writeString(list.error());
    out.name("violations").writeBoolean(list.violations());
    out.name("names").writeInt(list.names());
    out.name("class").writeString(list.kind());
    out.name("with \"quotes\" \\ and \u00e4").writeString(list.quoted());
    out.name("fooBar").writeString(list.fooBar());
    out.name("foo_bar").writeString(list.foo_bar());
    out.endObject();
  }
}
