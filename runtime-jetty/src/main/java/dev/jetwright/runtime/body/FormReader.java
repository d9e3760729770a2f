package dev.jetwright.runtime.body;

import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.form.FormShape;
import dev.jetwright.runtime.form.FormTree;
import dev.jetwright.runtime.json.JsonInput;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form as one value, or what stands in it under one name with brackets. */
public final class FormReader extends BodyReader {
  private final RequestForm form;
  private final @Nullable String name;
  private final FormShape shape;
  private final Set<String> others;

  public FormReader(
      RequestForm form,
      @Nullable String name,
      FormShape shape,
      Set<String> others,
      FaultList faults) {
    super(faults);
    this.form = form;
    this.name = name;
    this.shape = shape;
    this.others = others;
  }

  @Override
  @Nullable
  JsonInput open(boolean required) throws IOException {
    FormTree tree = form.fields().tree(others);
    if (name != null) {
      return tree.part(name, shape);
    }
    return tree.isEmpty() && !required ? null : tree.whole(shape);
  }

  @Override
  List<Object> place() {
    return name == null ? super.place() : List.of(Source.BODY.word(), name);
  }
}
