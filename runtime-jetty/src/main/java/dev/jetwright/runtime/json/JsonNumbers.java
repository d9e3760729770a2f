package dev.jetwright.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * The part of {@link JsonParser} that knows numbers.
 *
 * <p>A number is scanned into a whole number and a power of ten; as long as these are small,
 * nothing has to be parsed a second time.
 */
abstract class JsonNumbers extends JsonStrings {
  private static final int LONGEST = 1000;

  /** So many digits always fit into a {@code long}; one more does without a sign. */
  private static final int SAFE_DIGITS = 18;

  private static final int MOST_EXPONENT = 100_000;
  private static final long EXACT_IN_DOUBLE = 1L << 53;
  private static final long EXACT_IN_FLOAT = 1L << 24;
  private static final double[] DOUBLE_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  private static final float[] FLOAT_POWERS = {
    1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f
  };

  private int start;
  private boolean isNegative;
  private boolean isWhole;
  private int digits;
  private long mantissa;
  private int exponent;

  /** What type of Java holds a whole number. */
  enum NumberType {
    INT,
    LONG,
    BIG_INTEGER
  }

  JsonNumbers(byte[] bytes, int start, int end) {
    super(bytes, start, end);
  }

  /** Goes behind the number at hand. Whether it is written as a whole number. */
  final boolean scanNumber() {
    int i = at;
    start = i;
    isNegative = bytes[i] == '-';
    if (isNegative) {
      i++;
    }
    digits = 0;
    mantissa = 0;
    exponent = 0;
    int point = i < end && bytes[i] == '0' ? i + 1 : skipDigits(i);
    digits = point - i;
    i = point;
    if (i < end && bytes[i] == '.') {
      i = skipDigits(i + 1);
      exponent = point + 1 - i;
      digits += -exponent;
    }
    isWhole = i == point;
    if (i < end && (bytes[i] | 0x20) == 'e') {
      i = skipExponent(i + 1);
      isWhole = false;
    }
    if (i - start > LONGEST) {
      throw NotJson.ERROR;
    }
    at = i;
    return isWhole;
  }

  /** Takes at least one digit. */
  private int skipDigits(int from) {
    int i = from;
    long number = mantissa;
    while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
      number = number * 10 + (bytes[i++] - '0');
    }
    if (i == from) {
      throw NotJson.ERROR;
    }
    mantissa = number;
    return i;
  }

  private int skipExponent(int from) {
    boolean isSigned = from < end && (bytes[from] == '-' || bytes[from] == '+');
    int i = isSigned ? from + 1 : from;
    int first = i;
    int power = 0;
    while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
      power = Math.min(power * 10 + (bytes[i++] - '0'), MOST_EXPONENT);
    }
    if (i == first) {
      throw NotJson.ERROR;
    }
    exponent += bytes[from] == '-' ? -power : power;
    if (power == MOST_EXPONENT) {
      // Not to be trusted: let it be parsed again.
      digits += LONGEST;
    }
    return i;
  }

  /** The smallest type that holds the whole number at hand. */
  final NumberType getNumberType() {
    if (digits <= SAFE_DIGITS) {
      long value = signed();
      return value == (int) value ? NumberType.INT : NumberType.LONG;
    }
    boolean fits =
        digits == SAFE_DIGITS + 1 && (mantissa >= 0 || isNegative && mantissa == Long.MIN_VALUE);
    return fits ? NumberType.LONG : NumberType.BIG_INTEGER;
  }

  private long signed() {
    return isNegative ? -mantissa : mantissa;
  }

  final int getIntValue() {
    return (int) signed();
  }

  final long getLongValue() {
    return signed();
  }

  final double getDoubleValue() {
    if (digits <= SAFE_DIGITS) {
      if (isWhole) {
        return signed();
      }
      int power = Math.abs(exponent);
      if (mantissa <= EXACT_IN_DOUBLE && power < DOUBLE_POWERS.length) {
        double value =
            exponent < 0 ? mantissa / DOUBLE_POWERS[power] : mantissa * DOUBLE_POWERS[power];
        return isNegative ? -value : value;
      }
    }
    return Double.parseDouble(spelling());
  }

  final float getFloatValue() {
    if (digits <= SAFE_DIGITS) {
      if (isWhole) {
        return signed();
      }
      int power = Math.abs(exponent);
      if (mantissa <= EXACT_IN_FLOAT && power < FLOAT_POWERS.length) {
        float value =
            exponent < 0 ? mantissa / FLOAT_POWERS[power] : mantissa * FLOAT_POWERS[power];
        return isNegative ? -value : value;
      }
    }
    return Float.parseFloat(spelling());
  }

  final BigDecimal getDecimalValue() {
    if (digits <= SAFE_DIGITS) {
      return BigDecimal.valueOf(signed(), -exponent);
    }
    try {
      return new BigDecimal(spelling());
    } catch (NumberFormatException e) {
      // Only the exponent can be too much for it.
      throw NotJson.ERROR;
    }
  }

  final BigInteger getBigIntegerValue() {
    return digits <= SAFE_DIGITS ? BigInteger.valueOf(signed()) : new BigInteger(spelling());
  }

  /** A whole number in the smallest type that holds it. */
  final Number getNumberValue() {
    return switch (getNumberType()) {
      case INT -> (Number) getIntValue();
      case LONG -> getLongValue();
      case BIG_INTEGER -> getBigIntegerValue();
    };
  }

  /** The number at hand as it was sent. */
  private String spelling() {
    return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
  }
}
