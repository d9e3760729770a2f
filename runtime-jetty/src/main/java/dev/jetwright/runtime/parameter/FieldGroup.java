package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.check.Check;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field that has fields of its own, in brackets.
 *
 * <pre>{@code
 * Filter filter = exchange.query().object("filter").required(FilterFields::read);
 * Optional<Range> range = in.object("range").optional(RangeFields::read);
 * }</pre>
 *
 * <p>An object without fields leaves no trace in a request, and so is the same as an absent one.
 */
public final class FieldGroup {
  private final Fields owner;
  private final String name;
  private final boolean present;
  private final Supplier<@Nullable Fields> fields;

  /**
   * A field.
   *
   * @param owner what it is a field of
   * @param present whether a request has it
   * @param fields makes its own fields; null after reporting that it has none
   */
  FieldGroup(Fields owner, String name, boolean present, Supplier<@Nullable Fields> fields) {
    this.owner = owner;
    this.name = name;
    this.present = present;
    this.fields = fields;
  }

  /** A value that must be there; an absent one is read as an object without fields. */
  public <T> @Nullable T required(FieldsDecoder<T> decoder) {
    Fields own = fields.get();
    return own == null ? null : CompoundFields.read(own, decoder);
  }

  /** A value that must be there and satisfy a check. */
  public <T> @Nullable T required(FieldsDecoder<T> decoder, Check<? super T> check) {
    T value = required(decoder);
    if (value != null) {
      Values values = new Values(owner.source(), name, owner.faults(), owner);
      values.addObject(fields.get().input());
      check.check(value, values.faults());
    }
    return value;
  }

  /** A value that may be absent. */
  public <T> Optional<T> optional(FieldsDecoder<T> decoder) {
    return Optional.ofNullable(nullable(decoder));
  }

  /** A value that may be absent and otherwise satisfies a check. */
  public <T> Optional<T> optional(FieldsDecoder<T> decoder, Check<? super T> check) {
    return Optional.ofNullable(nullable(decoder, check));
  }

  /** A value that may be absent. */
  public <T> @Nullable T nullable(FieldsDecoder<T> decoder) {
    return !present ? null : required(decoder);
  }

  /** A value that may be absent and otherwise satisfies a check. */
  public <T> @Nullable T nullable(FieldsDecoder<T> decoder, Check<? super T> check) {
    return !present ? null : required(decoder, check);
  }

  /** A value that another one stands for when it is absent. */
  public <T> @Nullable T withDefault(T absent, FieldsDecoder<T> decoder) {
    return !present ? absent : required(decoder);
  }

  /** A value that satisfies a check, or another one that stands for it when it is absent. */
  public <T> @Nullable T withDefault(T absent, FieldsDecoder<T> decoder, Check<? super T> check) {
    return !present ? absent : required(decoder, check);
  }
}
