package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Faults;
import org.jspecify.annotations.Nullable;

/** The part of {@link JsonReader} that reads objects, and arrays that stand for objects. */
abstract class ObjectReader extends FileReader {
  final Frames frames;
  private @Nullable String tag;
  private boolean isEmbedding;

  ObjectReader(JsonParser parser, Frames frames) {
    super(parser, new BodyFaults(parser, frames));
    this.frames = frames;
  }

  BodyFaults faults() {
    return faults;
  }

  /** How many of its properties the object had that was left last. */
  int seen() {
    return frames.closed().seen();
  }

  /** Takes the next object for the variant of a union that has this tag. */
  void tag(String tag) {
    this.tag = tag;
  }

  /** Takes the next object for the body of an operation with several values in it. */
  void embed() {
    isEmbedding = true;
  }

  /** Enters an object. False, after reporting it, if there is none. */
  public boolean beginObject(PropertyNames names) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return noObject(names);
    }
    Frames.Frame frame = frames.enter();
    frame.begin(names, faults.count(), parser.depth());
    if (tag != null) {
      frame.tag(tag);
      tag = null;
    }
    if (isEmbedding) {
      frame.embed();
      isEmbedding = false;
    }
    return true;
  }

  private boolean noObject(PropertyNames names) {
    if (!isEmbedding) {
      return mistyped(
          "model_attributes_type",
          "Input should be a valid dictionary or object to extract fields from");
    }
    parser.skipChildren();
    faults.reportAllMissing(names);
    return false;
  }

  /**
   * Goes to the next property's value.
   *
   * @return the property's place among the names; {@link JsonReader#END} after the last one, and
   *     another number below zero for a property that has no name there
   */
  public int nextProperty() {
    Frames.Frame frame = frames.current();
    int property;
    JsonToken value;
    do {
      property = parser.nextName(frame.names(), frame.expected());
      if (property == PropertyNames.END) {
        return PropertyNames.END;
      }
      value = parser.nextValue();
      // A value of an operation that is null is absent.
    } while (value == JsonToken.VALUE_NULL && frame.isEmbedding());
    frame.match(property);
    if (property >= 0) {
      property = frame.names().target(property);
      if (faults.count() != frame.mark() && frame.hasFaults(property, faults.count())) {
        // The last of several properties of one name counts.
        faults.forgetProperty(frame.mark(), frame.names(), property);
        frame.forget(property, faults.count());
      }
      frame.see(property);
    }
    return property;
  }

  /** The name of the property at hand. */
  public String name() {
    boolean opens = parser.currentToken() == JsonToken.START_OBJECT
        || parser.currentToken() == JsonToken.START_ARRAY;
    return String.valueOf(parser.step(opens ? parser.depth() - 1 : parser.depth()));
  }

  /** Reports a property that an object must not have. */
  public void forbidProperty() {
    parser.skipChildren();
    faults.report("extra_forbidden", "Extra inputs are not permitted");
  }

  /** Enters an array that stands for an object. False, after reporting it, if there is none. */
  public boolean beginTuple(PropertyNames names) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return mistyped("tuple_type", "Input should be a valid tuple");
    }
    Frames.Frame frame = frames.enter();
    frame.begin(names, faults.count(), parser.depth());
    frame.beginTuple();
    return true;
  }

  /**
   * Goes to the next element of such an array: its index, or {@link JsonReader#END} after the last
   * one.
   */
  public int nextElement() {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      return PropertyNames.END;
    }
    Frames.Frame frame = frames.current();
    int element = frame.nextElement();
    if (element >= frame.names().size()) {
      return PropertyNames.UNKNOWN;
    }
    frame.see(element);
    return element;
  }

  /** Leaves such an array, after reporting what it lacks or has too much of. */
  public boolean endTuple() {
    Frames.Frame frame = frames.current();
    if (frame.elements() > frame.names().size()) {
      frames.leave();
      faults.reportTooLong(frame);
      return false;
    }
    return endObject();
  }

  /** Leaves an object, after reporting what it lacks. Whether it had no fault. */
  public boolean endObject() {
    Frames.Frame frame = frames.leave();
    PropertyNames names = frame.names();
    for (int word = 0; word < names.words(); word++) {
      for (long missing = frame.missing(word); missing != 0; missing &= missing - 1) {
        int property = (word << 6) + Long.numberOfTrailingZeros(missing);
        faults.reportMissing(frame, property);
      }
    }
    if (faults.count() == frame.mark()) {
      return true;
    }
    faults.sort(frame.mark(), names);
    return false;
  }

  /** Reports what a constructor had against the object just left; always null. */
  public <T> @Nullable T refuse(Throwable error) {
    report(error, faults.ofClosed());
    return null;
  }

  /** Checks the object just left as a whole, unless it has faults already. */
  public <T> @Nullable T judge(@Nullable T value, Check<? super T> check) {
    if (value != null) {
      int mark = faults.count();
      check.check(value, faults.ofClosed());
      faults.keepFirstOfEachPlace(mark);
    }
    return value;
  }

  /** Reports what a constructor had against the value just read; always null. */
  public <T> @Nullable T refuseValue(Throwable error) {
    report(error, faults);
    return null;
  }

  private static void report(Throwable error, Faults faults) {
    String text = error.getMessage() == null ? "" : error.getMessage();
    if (error instanceof AssertionError) {
      faults.report("assertion_error", "Assertion failed, " + text, "error", text);
    } else {
      faults.report("value_error", "Value error, " + text, "error", text);
    }
  }

  /** The number of faults so far. */
  public int mark() {
    return faults.count();
  }

  /** Whether there are more faults than at a {@link #mark}. */
  public boolean isFaultySince(int mark) {
    return faults.count() != mark;
  }

  /** Skips a value. */
  public void skipValue() {
    parser.skipChildren();
  }

  boolean mistyped(String type, String message) {
    parser.skipChildren();
    faults.report(type, message);
    return false;
  }
}
