package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers of bytes, also with a unit: {@code 3.5KB} is 3500, {@code 1KiB} is 1024. */
final class ByteSizeScalar extends Scalar<Long> {
  private static final String FAULT = "byte_size";
  private static final String MESSAGE = "could not parse value and unit from byte string";
  private static final String PREFIXES = "kmgtpe";
  private static final int BITS_PER_BYTE = 8;

  ByteSizeScalar() {
    super(FAULT, MESSAGE);
  }

  @Override
  public @Nullable Long decode(String text, Faults faults) {
    String trimmed = WhiteSpace.trimmed(text);
    int end = number(trimmed);
    if (end == 0) {
      return mistyped(faults);
    }
    int start = end;
    while (start < trimmed.length() && Character.isWhitespace(trimmed.charAt(start))) {
      start++;
    }
    String unit = trimmed.substring(start, word(trimmed, start));
    BigDecimal factor = factor(unit.toLowerCase(Locale.ROOT));
    if (factor == null) {
      String message = "could not interpret byte unit: " + unit;
      return refuse(faults, "byte_size_unit", message, "unit", unit);
    }
    BigDecimal number = new BigDecimal(trimmed.substring(0, end));
    return whole(number.multiply(factor).setScale(0, RoundingMode.FLOOR), faults);
  }

  /** Where the number at the front of a text ends; 0 if there is none. */
  private static int number(String text) {
    int end = digits(text, 0);
    boolean point = end < text.length() && text.charAt(end) == '.';
    int fraction = point ? digits(text, end + 1) : end;
    return point && fraction > end + 1 ? fraction : end;
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Where a word ends; what stands behind it says nothing, as with FastAPI. */
  private static int word(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private static @Nullable BigDecimal factor(String unit) {
    if (unit.isEmpty() || unit.equals("b")) {
      return BigDecimal.ONE;
    }
    boolean bits = unit.endsWith("bit");
    String prefix = bits
        ? unit.substring(0, unit.length() - 3)
        : unit.endsWith("b") ? unit.substring(0, unit.length() - 1) : unit;
    boolean binary = prefix.endsWith("i") && !prefix.equals(unit);
    String letter = binary ? prefix.substring(0, prefix.length() - 1) : prefix;
    int power = letter.isEmpty() ? 0 : PREFIXES.indexOf(letter) + 1;
    if (letter.length() > 1 || !letter.isEmpty() && power == 0 || binary && power == 0) {
      return null;
    }
    BigDecimal factor = BigDecimal.valueOf(binary ? 1024 : 1000).pow(power);
    return bits ? factor.divide(BigDecimal.valueOf(BITS_PER_BYTE)) : factor;
  }

  @Override
  public @Nullable Long decodeNumber(BigDecimal number, Faults faults) {
    return number.signum() < 0 || !IntegerScalar.isWhole(number)
        ? mistyped(faults)
        : whole(number, faults);
  }

  @Override
  public Long decodeBoolean(boolean value, Faults faults) {
    return value ? 1L : 0L;
  }

  private static @Nullable Long whole(BigDecimal number, Faults faults) {
    if ((long) number.precision() - number.scale() > 19) {
      return IntegerScalar.tooBig(faults);
    }
    BigInteger value = number.toBigInteger();
    return value.bitLength() > 63 ? IntegerScalar.tooBig(faults) : (Long) value.longValue();
  }

  @Override
  public String encode(Long value) {
    return value.toString();
  }
}
