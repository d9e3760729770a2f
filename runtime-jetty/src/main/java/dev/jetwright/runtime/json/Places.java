package dev.jetwright.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

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
    List<Object> steps = new ArrayList<>();
    for (TokenStreamContext at = context(); at != null; at = at.getParent()) {
      Object step = step(at);
      if (step != null) {
        steps.add(step);
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  /** The same for people, who also want to see which variant a union was read as. */
  List<Object> loc() {
    List<Object> loc = new ArrayList<>();
    for (TokenStreamContext at = context(); at != null; at = at.getParent()) {
      Object step = step(at);
      if (step != null) {
        loc.add(step);
      }
      String tag = tag(at.getNestingDepth());
      if (tag != null) {
        loc.add(tag);
      }
    }
    Collections.reverse(loc);
    return loc;
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

  private TokenStreamContext context() {
    TokenStreamContext context = parser.streamReadContext();
    JsonToken token = parser.currentToken();
    return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY
        ? context.getParent()
        : context;
  }

  private static @Nullable Object step(TokenStreamContext at) {
    if (at.inObject()) {
      return at.currentName();
    }
    return at.inArray() ? (Object) at.getCurrentIndex() : null;
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
