package dev.jetwright.runtime.parameter;

import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.form.FormFields;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in a form under the name of a file, with the place for its faults. */
public final class PartValues {
  private final String name;
  private final List<FormFields.Entry> entries;
  private final FaultList faults;

  public PartValues(String name, List<FormFields.Entry> entries, FaultList faults) {
    this.name = name;
    this.entries = entries;
    this.faults = faults;
  }

  int count() {
    return entries.size();
  }

  /** A file; null, after reporting it, if a text stands there. */
  @Nullable
  UploadedFile file(int index, boolean single) {
    FormFields.Entry entry = entries.get(index);
    if (entry.file() == null) {
      List<Object> place = single ? place() : List.of(Source.BODY.word(), name, index);
      String text = "Expected a file, received text";
      faults.add(new Fault(
          "value_error", place, "Value error, " + text, entry.text(), List.of("error", text)));
    }
    return entry.file();
  }

  /** The bytes of a text in the place of a file; null if it is a file. */
  byte @Nullable [] text(int index) {
    FormFields.Entry entry = entries.get(index);
    return entry.file() == null
        ? Objects.requireNonNull(entry.text()).getBytes(StandardCharsets.UTF_8)
        : null;
  }

  List<Object> place() {
    return List.of(Source.BODY.word(), name);
  }

  void reportMissing() {
    faults.add(new Fault("missing", place(), "Field required", null, List.of()));
  }

  void report(String type, String message, @Nullable Object... context) {
    List<@Nullable Object> limits = Collections.unmodifiableList(Arrays.asList(context));
    faults.add(new Fault(type, place(), message, null, limits));
  }
}
