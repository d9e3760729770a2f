package dev.jetwright.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Tells where in a JSON text the parser is.
 *
 * <p>A location is an array whose first place is free, for what the text is called.
 */
final class Places {
  private final JsonParser parser;
  private final Frames frames;

  Places(JsonParser parser, Frames frames) {
    this.parser = parser;
    this.frames = frames;
  }

  /** The names and indexes that lead to the value at hand, with the tags of variants around it. */
  Object[] loc() {
    return loc(0);
  }

  /** The same for the value inside that has this name or index. */
  Object[] locOf(Object step) {
    Object[] loc = loc(1);
    loc[loc.length - 1] = step;
    return loc;
  }

  /** The location of the object just left, with its tag. */
  Object[] closedLoc() {
    String tag = frames.closed().tag();
    return tag == null ? loc(0) : locOf(tag);
  }

  /** The same for a property that it lacks. */
  Object[] closedLocOf(Object step) {
    String tag = frames.closed().tag();
    if (tag == null) {
      return locOf(step);
    }
    Object[] loc = loc(2);
    loc[loc.length - 2] = tag;
    loc[loc.length - 1] = step;
    return loc;
  }

  /** The length of {@link #loc()}. */
  int length() {
    int depth = depth();
    return 1 + depth + tags(depth);
  }

  /** The length of {@link #closedLoc()}. */
  int closedLength() {
    return length() + (frames.closed().tag() == null ? 0 : 1);
  }

  /** The name or index of the value at hand; null if it is the whole text. */
  @Nullable
  Object step() {
    int depth = depth();
    return depth == 0 ? null : parser.step(depth);
  }

  private Object[] loc(int more) {
    int depth = depth();
    Object[] loc = new Object[1 + depth + tags(depth) + more];
    int at = loc.length - more;
    Frames.Frame frame = frames.current();
    for (int nesting = depth; nesting > 0; nesting--) {
      while (frame.nesting() > nesting) {
        frame = frame.parent();
      }
      if (frame.nesting() < nesting) {
        loc[--at] = parser.step(nesting);
        continue;
      }
      String name = frame.nameAtHand();
      loc[--at] = name == null ? parser.step(nesting) : name;
      if (frame.tag() != null) {
        loc[--at] = frame.tag();
      }
    }
    return loc;
  }

  private int tags(int depth) {
    int tags = 0;
    for (Frames.Frame frame = frames.current(); frame != null; frame = frame.parent()) {
      if (frame.tag() != null && frame.nesting() <= depth) {
        tags++;
      }
    }
    return tags;
  }

  private int depth() {
    JsonToken token = parser.currentToken();
    return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY
        ? parser.depth() - 1
        : parser.depth();
  }
}
