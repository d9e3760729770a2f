package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.emit.java.JavaTypes;

/**
 * The Java types of what operations answer with.
 *
 * @param types the spelling of types
 */
record ValueTypes(JavaTypes types) implements Content.Visitor<String> {
  @Override
  public String none() {
    return "?";
  }

  @Override
  public String value(Content.Value value) {
    return types.argument(value.type());
  }

  @Override
  public String text(Content.Text text) {
    return JavaTypes.mark("java.lang", "String");
  }

  @Override
  public String bytes(Content.Bytes bytes) {
    return switch (bytes.source()) {
      case ARRAY -> "byte[]";
      case STREAM -> JavaTypes.mark("java.io", "InputStream");
      case WRITER -> JavaTypes.mark("dev.jetwright", "StreamingOutput");
      case FILE -> JavaTypes.mark("dev.jetwright", "Download");
    };
  }

  @Override
  public String lines(Content.Lines lines) {
    String type = switch (lines.source()) {
      case STREAM -> JavaTypes.mark("java.util.stream", "Stream");
      case ITERATOR -> JavaTypes.mark("java.util", "Iterator");
      case PUBLISHER -> JavaTypes.mark("java.util.concurrent", "Flow") + ".Publisher";
    };
    return type + "<" + types.boxed(lines.element()) + ">";
  }

  @Override
  public String events(Content.Events events) {
    return JavaTypes.mark("dev.jetwright", "Events") + "<" + types.boxed(events.data()) + ">";
  }

  @Override
  public String redirection(Content.Redirection redirection) {
    return redirection.uri()
        ? JavaTypes.mark("java.net", "URI")
        : JavaTypes.mark("dev.jetwright", "Redirect");
  }

  @Override
  public String page(Content.Page page) {
    return JavaTypes.mark("dev.jetwright", "View");
  }
}
