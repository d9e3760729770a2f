package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads unions whose variants do not carry their tag. */
public final class Unions {
  private Unions() {}

  /**
   * Reads the variant that fits best: the one with the most of its properties there, and the first
   * of those. If none fits, the faults of all are reported, each below its variant's name.
   */
  public static <T> @Nullable T best(
      JsonReader in, Tags names, List<Decoder<? extends T>> variants) {
    RawJson json = in.skipped();
    T best = null;
    int most = -1;
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      JsonInput input = new JsonInput(json.bytes(), json.start(), json.length());
      T value = input.read(variants.get(i));
      if (input.isFaulty()) {
        faults.addAll(input.faults(names.name(i)));
      } else if (input.seen() > most) {
        most = input.seen();
        best = value;
      }
    }
    if (most < 0) {
      faults.forEach(in.faults()::report);
    }
    return best;
  }

  /** Reads an object with one property, whose name is the tag of its value. */
  public static <T> @Nullable T wrappedInObject(
      JsonReader in, Tags tags, List<Decoder<? extends T>> variants) {
    JsonParser parser = in.parser;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      in.mistyped(
          "model_attributes_type",
          "Input should be a valid dictionary or object to extract fields from");
      return null;
    }
    String tag = parser.nextName();
    if (tag == null) {
      tags.report(null, in.faults());
      return null;
    }
    parser.nextValue();
    T value = variant(in, tags, variants, tag);
    while (parser.nextName() != null) {
      parser.nextValue();
      in.forbidProperty();
    }
    return value;
  }

  /** Reads an array of two: a tag and the value that has it. */
  public static <T> @Nullable T wrappedInArray(
      JsonReader in, Tags tags, List<Decoder<? extends T>> variants) {
    JsonParser parser = in.parser;
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      in.mistyped("tuple_type", "Input should be a valid tuple");
      return null;
    }
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      tags.report(null, in.faults());
      return null;
    }
    String tag = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
    parser.skipChildren();
    boolean more = parser.nextToken() != JsonToken.END_ARRAY;
    T value = null;
    if (tag == null || !more) {
      tags.report(null, in.faults());
      parser.skipChildren();
    } else {
      value = variant(in, tags, variants, tag);
    }
    while (more && parser.nextToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
    }
    return value;
  }

  private static <T> @Nullable T variant(
      JsonReader in, Tags tags, List<Decoder<? extends T>> variants, String tag) {
    int variant = tags.indexOf(tag);
    if (variant < 0) {
      in.skipValue();
      tags.report(tag, in.faults());
      return null;
    }
    return variants.get(variant).decode(in);
  }
}
