// Generated from shop.Annotated.Tags by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Tags} as JSON. */
@Generated("dev.jetwright")
final class TagsCodec {
  private TagsCodec() {}

  static Annotated.@Nullable Tags read(JsonReader in) {
    int mark = in.mark();
    List<String> words = in.read(TagsCodec::readWords, TagsValidator::checkWords);
    if (in.isFaultySince(mark)) {
      return null;
    }
    try {
      return new Annotated.Tags(words);
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuseValue(error);
    }
  }

  private static @Nullable List<String> readWords(JsonReader in) {
    return in.readList(JsonReader::readString, TagsValidator::checkWordsElement);
  }

  static void write(JsonWriter out, Annotated.Tags tags) {
    out.writeArray(tags.words(), JsonWriter::writeString);
  }
}
