package dev.jetwright.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells where in a JSON text the parser is. */
final class Places {
  private final JsonParser parser;
  private final Frames frames;

  Places(JsonParser parser, Frames frames) {
    this.parser = parser;
    this.frames = frames;
  }

  /** The names and indexes that lead from the root to the value at hand. */
  List<Object> steps() {
    return steps(false);
  }

  /** The same for people, who also want to see which variant a union was read as. */
  List<Object> loc() {
    return steps(true);
  }

  private List<Object> steps(boolean withTags) {
    int depth = depth();
    List<Object> steps = new ArrayList<>(depth + 2);
    for (int i = 1; i <= depth; i++) {
      String tag = withTags ? tag(i) : null;
      if (tag != null) {
        steps.add(tag);
      }
      Object step = parser.step(i);
      if (step != null) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** The location of the object just left, with its tag. */
  List<Object> closedLoc() {
    List<Object> loc = loc();
    String tag = frames.closed().tag();
    if (tag != null) {
      loc.add(tag);
    }
    return loc;
  }

  private int depth() {
    JsonToken token = parser.currentToken();
    return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY
        ? parser.depth() - 1
        : parser.depth();
  }

  private @Nullable String tag(int nesting) {
    for (Frames.Frame frame = frames.current(); frame != null; frame = frame.parent()) {
      if (frame.tag() != null && frame.nesting() == nesting) {
        return frame.tag();
      }
    }
    return null;
  }
}
