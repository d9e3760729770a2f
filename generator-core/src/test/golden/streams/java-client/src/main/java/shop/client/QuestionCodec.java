// Generated from shop.Question by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Question}. */
@Generated("dev.jetwright")
final class QuestionCodec {
  private QuestionCodec() {}

  static void write(JsonWriter out, Question question) {
    if (!out.beginObject(question)) {
      return;
    }
    out.name("text").writeString(question.text());
    out.endObject();
  }
}
