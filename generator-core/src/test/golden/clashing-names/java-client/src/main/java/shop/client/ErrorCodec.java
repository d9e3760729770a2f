// Generated from shop.Error by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import java.lang.Integer;
import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Error}. */
@Generated("dev.jetwright")
final class ErrorCodec {
  private ErrorCodec() {}

  static Error read(Answer answer) {
    return answer.read(in -> read(answer, in));
  }

  private static Error read(Answer answer, JsonReader in) {
    Integer type2 = null;
    in.beginObject();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "type2" -> type2 = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Error(answer, in.required(type2, "type2"));
  }
}
