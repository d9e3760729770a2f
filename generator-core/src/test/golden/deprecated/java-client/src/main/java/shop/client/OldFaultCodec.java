// Generated from shop.OldFault by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.JsonReader;

/** The JSON of {@link OldFault}. */
@Generated("dev.jetwright")
final class OldFaultCodec {
  private OldFaultCodec() {}

  static OldFault read(Answer answer) {
    return answer.read(in -> read(answer, in));
  }

  private static OldFault read(Answer answer, JsonReader in) {
    Integer number = null;
    in.beginObject();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "number" -> number = in.readInt();
        default -> in.skipValue();
      }
    }
    return new OldFault(answer, in.required(number, "number"));
  }
}
