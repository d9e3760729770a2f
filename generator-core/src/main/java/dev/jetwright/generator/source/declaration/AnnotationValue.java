package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.Location;
import java.util.List;

/** A value between the parentheses of an annotation. */
public sealed interface AnnotationValue {

  /** Where it stands. */
  Location location();

  /**
   * A constant.
   *
   * @param value a string, boolean, character or number
   * @param location where it stands
   */
  record Constant(Object value, Location location) implements AnnotationValue {}

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
