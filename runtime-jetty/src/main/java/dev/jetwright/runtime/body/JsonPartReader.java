package dev.jetwright.runtime.body;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.form.FormFields;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.MalformedJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a form that is JSON, be it sent as a text or as a file. */
public final class JsonPartReader extends BodyReader {
  private final RequestForm form;
  private final String name;
  private @Nullable String text;

  public JsonPartReader(RequestForm form, String name, FaultList faults) {
    super(faults);
    this.form = form;
    this.name = name;
  }

  @Override
  @Nullable
  JsonInput open(boolean required) throws IOException {
    List<FormFields.Entry> entries = form.fields().all(name);
    if (entries.isEmpty()) {
      return null;
    }
    FormFields.Entry last = entries.get(entries.size() - 1);
    byte[] json = last.file() == null
        ? Objects.requireNonNull(last.text()).getBytes(StandardCharsets.UTF_8)
        : last.file().bytes();
    text = new String(json, StandardCharsets.UTF_8);
    try {
      JsonInput input = new JsonInput(json, 0, json.length);
      return input.isNull() ? null : input;
    } catch (MalformedJson e) {
      // Said when the value is read.
      return new JsonInput(json, 0, json.length);
    }
  }

  @Override
  <T> @Nullable T malformed(MalformedJson error) {
    faults()
        .add(new Fault(
            "json_invalid",
            place(),
            "Invalid JSON: " + error.getMessage(),
            text,
            List.of("error", error.getMessage())));
    return null;
  }

  @Override
  List<Object> place() {
    return List.of(Source.BODY.word(), name);
  }
}
