package dev.jetwright.runtime.check;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of Jakarta Validation, each with the fault that FastAPI reports for its like.
 *
 * <pre>{@code
 * static void checkName(String name, Faults faults) {
 *   Checks.size(name, 0, 100, faults);
 *   Checks.notBlank(name, faults);
 * }
 * }</pre>
 */
public final class Checks extends NumberChecks {

  private Checks() {}

  /**
   * A constraint that is composed of others and reported as one.
   *
   * @param parts the others
   * @param type the stable name of the fault
   * @param message the text for people
   * @param context names and values in turn
   */
  public static <T> void asOne(
      T value,
      Check<? super T> parts,
      Faults faults,
      String type,
      String message,
      @Nullable Object... context) {
    Findings findings = new Findings(faults.judgement());
    parts.check(value, findings);
    if (findings.any()) {
      faults.report(type, message, context);
    }
  }

  /** Checks what a method answers, unless that is null. */
  public static <T> void present(@Nullable T value, Check<? super T> check, Faults faults) {
    if (value != null) {
      check.check(value, faults);
    }
  }

  /** {@code @NotNull}, as a part of another constraint. */
  public static void notNull(@Nullable Object value, Faults faults) {
    if (value == null) {
      faults.report("missing", "Field required");
    }
  }

  /** {@code @Null}. */
  public static void isNull(@Nullable Object value, Faults faults) {
    if (value != null) {
      faults.report("none_required", "Input should be None");
    }
  }

  /** {@code @AssertTrue}. */
  public static void assertTrue(@Nullable Boolean value, Faults faults) {
    if (value != null && !value) {
      faults.report("assert_true", "Input should be true");
    }
  }

  /** {@code @AssertFalse}. */
  public static void assertFalse(@Nullable Boolean value, Faults faults) {
    if (value != null && value) {
      faults.report("assert_false", "Input should be false");
    }
  }

  /** {@code @NotEmpty}: null is empty, too. */
  public static void notEmpty(@Nullable String value, Faults faults) {
    Size.ofString(value == null ? 0 : value.length(), 1, Integer.MAX_VALUE, faults);
  }

  /** {@code @NotEmpty}: null is empty, too. */
  public static void notEmpty(@Nullable Collection<?> value, Faults faults) {
    Size.ofCollection(type(value), value == null ? 0 : value.size(), 1, Integer.MAX_VALUE, faults);
  }

  /** {@code @NotEmpty}: null is empty, too. */
  public static void notEmpty(@Nullable Map<?, ?> value, Faults faults) {
    Size.ofCollection("Dictionary", value == null ? 0 : value.size(), 1, Integer.MAX_VALUE, faults);
  }

  /** {@code @NotBlank}: null is blank, too. */
  public static void notBlank(@Nullable String value, Faults faults) {
    if (value == null || value.isBlank()) {
      faults.report("not_blank", "String should not be blank");
    }
  }

  /** {@code @Size}, in UTF-16 code units. */
  public static void size(@Nullable String value, int min, int max, Faults faults) {
    if (value != null) {
      Size.ofString(value.length(), min, max, faults);
    }
  }

  /** {@code @Size}. */
  public static void size(@Nullable Collection<?> value, int min, int max, Faults faults) {
    if (value != null) {
      Size.ofCollection(type(value), value.size(), min, max, faults);
    }
  }

  private static String type(@Nullable Collection<?> value) {
    return value instanceof Set ? "Set" : "List";
  }

  /** {@code @Size}. */
  public static void size(@Nullable Map<?, ?> value, int min, int max, Faults faults) {
    if (value != null) {
      Size.ofCollection("Dictionary", value.size(), min, max, faults);
    }
  }

  /** {@code @NotEmpty}: null is empty, too. */
  public static void notEmpty(byte @Nullable [] value, Faults faults) {
    Size.ofBytes(value == null ? 0 : value.length, 1, Integer.MAX_VALUE, faults);
  }

  /** {@code @Size}, in bytes. */
  public static void size(byte @Nullable [] value, int min, int max, Faults faults) {
    if (value != null) {
      Size.ofBytes(value.length, min, max, faults);
    }
  }

  /** {@code @Pattern}: the whole value matches. */
  public static void pattern(@Nullable String value, Pattern pattern, Faults faults) {
    if (value != null && !matches(value, pattern)) {
      String message = "String should match pattern '" + pattern.pattern() + "'";
      faults.report("string_pattern_mismatch", message, "pattern", pattern.pattern());
    }
  }

  private static boolean matches(String value, Pattern pattern) {
    try {
      return pattern.matcher(value).matches();
    } catch (StackOverflowError e) {
      // Java's matcher recurses for each repetition of a group: such a value is too long for it.
      return false;
    }
  }

  /** {@code @Email} with a regular expression of its own: the whole value matches that, too. */
  public static void email(@Nullable String value, Pattern pattern, Faults faults) {
    if (value != null && EmailAddress.fault(value) == null && !matches(value, pattern)) {
      String reason = "It does not match pattern '" + pattern.pattern() + "'.";
      String message = "value is not a valid email address: " + reason;
      faults.report("value_error", message, "reason", reason);
    } else {
      email(value, faults);
    }
  }

  /** {@code @Email}. */
  public static void email(@Nullable String value, Faults faults) {
    String reason = value == null ? null : EmailAddress.fault(value);
    if (reason != null) {
      String message = "value is not a valid email address: " + reason;
      faults.report("value_error", message, "reason", reason);
    }
  }
}
