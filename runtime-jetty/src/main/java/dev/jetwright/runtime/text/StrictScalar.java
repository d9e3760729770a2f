package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that takes nothing for something else: in JSON, a number is no text and a text no
 * number; elsewhere, where all is text, a value is spelled as JSON would spell it.
 *
 * @param <T> the type in Java
 */
final class StrictScalar<T> extends Scalar<T> {

  /** What JSON has for the values. */
  enum Kind {
    INTEGER,
    NUMBER,
    BOOLEAN,
    TEXT,
    TEXT_OR_NUMBER
  }

  private final Scalar<T> lax;
  private final Kind kind;

  StrictScalar(Scalar<T> lax, Kind kind) {
    super("", "");
    this.lax = lax;
    this.kind = kind;
  }

  @Override
  public @Nullable T decodeString(String text, Faults faults) {
    boolean isText = kind == Kind.TEXT || kind == Kind.TEXT_OR_NUMBER;
    return isText ? lax.decodeString(text, faults) : mistyped(faults);
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    boolean plain = switch (kind) {
      case INTEGER -> isNumber(text, false);
      case NUMBER -> isNumber(text, true);
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case TEXT, TEXT_OR_NUMBER -> true;
    };
    return lax.decode(plain ? text : "", faults);
  }

  @Override
  public @Nullable T decodeNumber(BigDecimal number, Faults faults) {
    boolean fits = kind == Kind.NUMBER
        || kind == Kind.TEXT_OR_NUMBER
        || kind == Kind.INTEGER && number.scale() == 0;
    return fits ? lax.decodeNumber(number, faults) : mistyped(faults);
  }

  @Override
  public @Nullable T decodeLong(long number, Faults faults) {
    return kind == Kind.TEXT || kind == Kind.BOOLEAN
        ? mistyped(faults)
        : lax.decodeLong(number, faults);
  }

  @Override
  public @Nullable T decodeBoolean(boolean value, Faults faults) {
    return kind == Kind.BOOLEAN ? lax.decodeBoolean(value, faults) : mistyped(faults);
  }

  @Override
  public @Nullable T mistyped(Faults faults) {
    return lax.mistyped(faults);
  }

  @Override
  public String encode(T value) {
    return lax.encode(value);
  }

  /** Whether a text is a number as JSON spells it. */
  private static boolean isNumber(String text, boolean fractional) {
    int at = text.startsWith("-") ? 1 : 0;
    int end = digits(text, at);
    if (end == at || text.charAt(at) == '0' && end > at + 1) {
      return false;
    }
    if (fractional && end < text.length() && text.charAt(end) == '.') {
      int fraction = end + 1;
      end = digits(text, fraction);
      if (end == fraction) {
        return false;
      }
    }
    return end == text.length() || fractional && isExponent(text, end);
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int start = at + 1;
    if (start < text.length() && "+-".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < text.length() && digits(text, start) == text.length();
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
