// Generated from shop.ShopError by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link ShopError}. */
@Generated("dev.jetwright")
final class ShopErrorCodec {
  private ShopErrorCodec() {}

  static ShopError read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer code = null;
    String message = null;
    List<RequestFault> faults = List.of();
    Optional<String> requestId = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "code" -> code = in.readInt();
        case "message" -> message = in.readString();
        case "faults" -> faults = in.readList(RequestFaultCodec::read);
        case "requestId" -> requestId = in.readOptional(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    return new ShopError(
        in.required(code, "code"),
        message,
        faults,
        requestId);
  }
}
