// Generated from dev.jetwright.RequestFault by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.AnyJson;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;

/** The JSON of {@link RequestFault}. */
@Generated("dev.jetwright")
final class RequestFaultCodec {
  private RequestFaultCodec() {}

  static RequestFault read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String type = null;
    List<Object> loc = List.of();
    String msg = null;
    Object input = null;
    Map<String, Object> ctx = Map.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "type" -> type = in.readString();
        case "loc" -> loc = in.readList(AnyJson::read);
        case "msg" -> msg = in.readString();
        case "input" -> input = AnyJson.read(in);
        case "ctx" -> ctx = in.readMap(Text::same, AnyJson::read);
        default -> in.skipValue();
      }
    }
    return new RequestFault(
        type,
        loc,
        msg,
        input,
        ctx);
  }
}
