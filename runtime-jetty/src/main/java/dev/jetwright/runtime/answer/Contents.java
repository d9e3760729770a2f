package dev.jetwright.runtime.answer;

import dev.jetwright.Download;
import dev.jetwright.StreamingOutput;
import dev.jetwright.View;
import dev.jetwright.runtime.body.BodySettings;
import dev.jetwright.runtime.content.MediaTypes;
import dev.jetwright.runtime.content.TemplateEngine;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers that are not made of JSON. */
public final class Contents {
  private static final int PIECE = 16 * 1024;
  private static final String HTML_TYPE = "text/html";
  private static final AnswerForm TEXT = form("text/plain");
  private static final AnswerForm HTML = form(HTML_TYPE);
  private static final AnswerForm BYTES = form("application/octet-stream");

  private Contents() {}

  private static AnswerForm form(String type) {
    return new AnswerForm(type, AnswerTypes.field(type), false, null);
  }

  private static AnswerForm chosen(Answer answer, AnswerForm otherwise) {
    AnswerForm form = answer.form();
    return form == null ? otherwise : form;
  }

  private static boolean isJson(@Nullable AnswerForm form) {
    return form != null && MediaTypes.isJson(form.name());
  }

  /** Answers without a body if a reply has none; anything else has to have one. */
  public static boolean isNothing(Answer answer, int status, @Nullable Object value) {
    if (value == null && answer.isReply() || answer.hasNoBody()) {
      answer.send(status);
      return true;
    }
    Objects.requireNonNull(value, "The operation answered null");
    return false;
  }

  public static void text(Answer answer, int status, @Nullable String text) {
    if (isNothing(answer, status, text)) {
      return;
    }
    if (isJson(answer.form())) {
      answer.send(status, text, JsonWriter::writeString);
    } else {
      answer.send(status, chosen(answer, TEXT), text.getBytes(StandardCharsets.UTF_8));
    }
  }

  public static void file(Answer answer, int status, @Nullable Download file) {
    if (!isNothing(answer, status, file)) {
      answer.send(status, file);
    }
  }

  public static void bytes(Answer answer, int status, byte @Nullable [] bytes) {
    if (isNothing(answer, status, bytes)) {
      return;
    }
    if (isJson(answer.form())) {
      answer.send(status, bytes, JsonWriter::writeBytes);
    } else {
      answer.send(status, chosen(answer, BYTES), bytes);
    }
  }

  public static void stream(Answer answer, int status, @Nullable StreamingOutput output) {
    if (isNothing(answer, status, output)) {
      return;
    }
    answer.stream(status, chosen(answer, BYTES), output);
  }

  /** Copies as much as the client takes; the stream is closed whatever happens. */
  public static void stream(Answer answer, int status, @Nullable InputStream bytes) {
    if (isNothing(answer, status, bytes)) {
      return;
    }
    try (InputStream in = bytes) {
      answer.stream(status, chosen(answer, BYTES), out -> {
        byte[] piece = new byte[PIECE];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
          out.write(piece, 0, count);
          if (mayWait(in)) {
            out.flush();
          }
        }
      });
    } catch (IOException e) {
      throw new IllegalStateException("What was sent cannot be closed", e);
    }
  }

  /** Whether more bytes may take time, so that the client should not wait for those at hand. */
  private static boolean mayWait(InputStream in) throws IOException {
    return !(in instanceof ByteArrayInputStream)
        && !(in instanceof FileInputStream)
        && in.available() == 0;
  }

  public static void page(Answer answer, int status, @Nullable View view, BodySettings settings) {
    if (isNothing(answer, status, view)) {
      return;
    }
    TemplateEngine engine = settings.templates();
    if (engine == null) {
      throw new IllegalStateException("Nothing renders " + view.template()
          + ": give the server an engine, as in" + " server.with(engine)");
    }
    StringWriter page = new StringWriter();
    try {
      engine.render(view.template(), view.model(), page);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(view.template() + " cannot be rendered", e);
    }
    byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
    answer.send(status, chosen(answer, HTML), bytes);
  }
}
