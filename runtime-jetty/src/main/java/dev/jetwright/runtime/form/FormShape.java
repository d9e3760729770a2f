package dev.jetwright.runtime.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in a form: whether it is one text, or a list, or has parts of its own.
 *
 * <pre>{@code
 * static final FormShape SHAPE = FormShape.object()
 *     .with("tags", FormShape.list(FormShape.TEXT))
 *     .with("address", () -> AddressForm.SHAPE);
 * }</pre>
 */
public final class FormShape {
  /** One text or file: of several the last one counts. */
  public static final FormShape TEXT = new FormShape(Kind.TEXT, null);

  enum Kind {
    TEXT,
    LIST,
    MAP,
    OBJECT
  }

  private final Kind kind;
  private final @Nullable Supplier<FormShape> element;
  private final Map<String, Supplier<FormShape>> properties = new HashMap<>();

  private FormShape(Kind kind, @Nullable Supplier<FormShape> element) {
    this.kind = kind;
    this.element = element;
  }

  /** A list or set: a field that stands there several times, {@code tags[]} or {@code tags[0]}. */
  public static FormShape list(FormShape element) {
    return list(() -> element);
  }

  /** A list or set whose elements may hold such lists in turn. */
  public static FormShape list(Supplier<FormShape> element) {
    return new FormShape(Kind.LIST, element);
  }

  /** An object with free names: {@code points[a]}. */
  public static FormShape map(FormShape value) {
    return map(() -> value);
  }

  /** An object with free names, whose values may hold such objects in turn. */
  public static FormShape map(Supplier<FormShape> value) {
    return new FormShape(Kind.MAP, value);
  }

  /** An object with known names, each of them one text until more is said of it. */
  public static FormShape object() {
    return new FormShape(Kind.OBJECT, null);
  }

  /** Says how a property stands in the form. */
  public FormShape with(String property, FormShape shape) {
    return with(property, () -> shape);
  }

  /** Says how a property stands in the form that may hold this object in turn. */
  public FormShape with(String property, Supplier<FormShape> shape) {
    properties.put(property, shape);
    return this;
  }

  Kind kind() {
    return kind;
  }

  /** The shape of what goes by a name in it; null if it has no such name. */
  @Nullable
  FormShape part(String name) {
    Supplier<FormShape> shape = kind == Kind.OBJECT ? properties.get(name) : element;
    return shape == null ? null : shape.get();
  }
}
