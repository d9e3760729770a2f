package dev.jetwright.generator.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How requests spell a value beyond what its type says: leniently or not, and what is made of it
 * before it is checked.
 *
 * @param strict whether nothing is taken for something else: {@code @Strict}
 * @param conversions what is done to the value, in this order
 * @param custom the user's type that a string stands for
 */
public record Intake(boolean strict, List<Conversion> conversions, Optional<CustomScalar> custom) {
  /** As the type says, leniently. */
  public static final Intake LAX = new Intake(false, List.of());

  /** Copies the list. */
  public Intake {
    conversions = List.copyOf(conversions);
  }

  /** How a value of one of Java's own types is spelled. */
  public Intake(boolean strict, List<Conversion> conversions) {
    this(strict, conversions, Optional.empty());
  }

  /** What is done to a value. */
  public enum Conversion {
    /** White space around a text is taken away. */
    TRIM("Trim"),
    /** A text is put in lower case. */
    LOWER_CASE("LowerCase"),
    /** A text is put in upper case. */
    UPPER_CASE("UpperCase"),
    /** A number of bytes may have a unit. */
    BYTE_SIZE("ByteSize");

    private final String annotation;

    Conversion(String annotation) {
      this.annotation = annotation;
    }

    /** The simple name of the annotation that asks for it. */
    public String annotation() {
      return annotation;
    }
  }

  /** The same, and strict if one of both is. */
  public Intake and(Intake other) {
    List<Conversion> both = new ArrayList<>(conversions);
    other.conversions.stream().filter(it -> !both.contains(it)).forEach(both::add);
    return new Intake(strict || other.strict, both, custom.or(other::custom));
  }
}
