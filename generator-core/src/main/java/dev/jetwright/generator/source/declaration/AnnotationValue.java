package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.Location;
import java.util.List;
import java.util.stream.Collectors;

/** A value between the parentheses of an annotation. */
public sealed interface AnnotationValue {

  /** Where it stands. */
  Location location();

  /** The value as text, wherever it stands. */
  String text();

  /**
   * A constant.
   *
   * @param value a string, boolean, character or number
   * @param location where it stands
   */
  record Constant(Object value, Location location) implements AnnotationValue {
    @Override
    public String text() {
      return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
  }

  /**
   * A class literal.
   *
   * @param type the type in front of {@code .class}
   */
  record ClassLiteral(TypeReference type) implements AnnotationValue {
    @Override
    public Location location() {
      return type.location();
    }

    @Override
    public String text() {
      return type.type().text() + ".class";
    }
  }

  /**
   * Several values between braces.
   *
   * @param elements the values
   * @param location where the braces stand
   */
  record Several(List<AnnotationValue> elements, Location location) implements AnnotationValue {

    /** Copies the elements. */
    public Several {
      elements = List.copyOf(elements);
    }

    @Override
    public String text() {
      return elements.stream()
          .map(AnnotationValue::text)
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /**
   * An annotation.
   *
   * @param annotation the annotation
   */
  record Nested(AnnotationUse annotation) implements AnnotationValue {
    @Override
    public Location location() {
      return annotation.location();
    }

    @Override
    public String text() {
      return annotation.text();
    }
  }

  /**
   * Anything else: an enum constant, or an expression whose value is not known before compilation.
   *
   * @param text as written
   * @param location where it stands
   */
  record Other(String text, Location location) implements AnnotationValue {

    /** What stands behind the last dot: the name of an enum constant. */
    public String lastName() {
      return text.substring(text.lastIndexOf('.') + 1);
    }
  }
}
