package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.DoubleCheck;
import dev.jetwright.runtime.check.FloatCheck;
import dev.jetwright.runtime.check.IntCheck;
import dev.jetwright.runtime.check.LongCheck;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import org.jspecify.annotations.Nullable;

/** The part of {@link JsonReader} that reads primitive values: the usual token fast. */
abstract class PrimitiveReader {
  final JsonParser parser;
  final BodyFaults faults;

  PrimitiveReader(JsonParser parser, BodyFaults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Reads a {@code boolean}. */
  public boolean readBoolean() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    Boolean value = readScalar(Scalars.BOOLEAN);
    return value != null && value;
  }

  /** Reads a {@code char}. */
  public char readChar() {
    Character value = readScalar(Scalars.CHAR);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code char}. */
  public char readChar(Check<? super Character> check) {
    Character value = checked(readScalar(Scalars.CHAR), check);
    return value == null ? 0 : value;
  }

  /** Reads a {@code byte}. */
  public byte readByte() {
    Byte value = readScalar(Scalars.BYTE);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code byte}. */
  public byte readByte(Check<? super Byte> check) {
    Byte value = checked(readScalar(Scalars.BYTE), check);
    return value == null ? 0 : value;
  }

  /** Reads a {@code short}. */
  public short readShort() {
    Short value = readScalar(Scalars.SHORT);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code short}. */
  public short readShort(Check<? super Short> check) {
    Short value = checked(readScalar(Scalars.SHORT), check);
    return value == null ? 0 : value;
  }

  /** Reads an {@code int}. */
  public int readInt() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonNumbers.NumberType.INT) {
      return parser.getIntValue();
    }
    Integer value = readScalar(Scalars.INT);
    return value == null ? 0 : value;
  }

  /** Reads and checks an {@code int}. */
  public int readInt(IntCheck check) {
    int mark = faults.count();
    int value = readInt();
    if (faults.count() == mark) {
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  /** Reads a {@code long}. */
  public long readLong() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonNumbers.NumberType.BIG_INTEGER) {
      return parser.getLongValue();
    }
    Long value = readScalar(Scalars.LONG);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code long}. */
  public long readLong(LongCheck check) {
    int mark = faults.count();
    long value = readLong();
    if (faults.count() == mark) {
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  /** Reads a {@code float}. */
  public float readFloat() {
    if (parser.currentToken().isNumeric()) {
      return finite(parser.getFloatValue());
    }
    Float value = readScalar(Scalars.FLOAT);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code float}. */
  public float readFloat(FloatCheck check) {
    int mark = faults.count();
    float value = readFloat();
    if (faults.count() == mark) {
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  /** Reads a {@code double}. */
  public double readDouble() {
    if (parser.currentToken().isNumeric()) {
      return finite(parser.getDoubleValue());
    }
    Double value = readScalar(Scalars.DOUBLE);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code double}. */
  public double readDouble(DoubleCheck check) {
    int mark = faults.count();
    double value = readDouble();
    if (faults.count() == mark) {
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  private float finite(float value) {
    return Float.isInfinite(value) ? (float) finite(Double.POSITIVE_INFINITY) : value;
  }

  private double finite(double value) {
    if (Double.isInfinite(value)) {
      faults.report("finite_number", "Input should be a finite number");
      return 0;
    }
    return value;
  }

  /** Reads a {@code boolean} as a variant of the type does. */
  public boolean readBoolean(Scalar<Boolean> scalar) {
    Boolean value = readScalar(scalar);
    return value == null ? false : value;
  }

  /** Reads a {@code boolean} as a variant of the type does, and checks it. */
  public boolean readBoolean(Scalar<Boolean> scalar, Check<? super Boolean> check) {
    Boolean value = readScalar(scalar, check);
    return value == null ? false : value;
  }

  /** Reads a {@code char} as a variant of the type does. */
  public char readChar(Scalar<Character> scalar) {
    Character value = readScalar(scalar);
    return value == null ? 0 : value;
  }

  /** Reads a {@code char} as a variant of the type does, and checks it. */
  public char readChar(Scalar<Character> scalar, Check<? super Character> check) {
    Character value = readScalar(scalar, check);
    return value == null ? 0 : value;
  }

  /** Reads a {@code byte} as a variant of the type does. */
  public byte readByte(Scalar<Byte> scalar) {
    Byte value = readScalar(scalar);
    return value == null ? 0 : value;
  }

  /** Reads a {@code byte} as a variant of the type does, and checks it. */
  public byte readByte(Scalar<Byte> scalar, Check<? super Byte> check) {
    Byte value = readScalar(scalar, check);
    return value == null ? 0 : value;
  }

  /** Reads a {@code short} as a variant of the type does. */
  public short readShort(Scalar<Short> scalar) {
    Short value = readScalar(scalar);
    return value == null ? 0 : value;
  }

  /** Reads a {@code short} as a variant of the type does, and checks it. */
  public short readShort(Scalar<Short> scalar, Check<? super Short> check) {
    Short value = readScalar(scalar, check);
    return value == null ? 0 : value;
  }

  /** Reads an {@code int} as a variant of the type does. */
  public int readInt(Scalar<Integer> scalar) {
    Integer value = readScalar(scalar);
    return value == null ? 0 : value;
  }

  /** Reads an {@code int} as a variant of the type does, and checks it. */
  public int readInt(Scalar<Integer> scalar, Check<? super Integer> check) {
    Integer value = readScalar(scalar, check);
    return value == null ? 0 : value;
  }

  /** Reads a {@code long} as a variant of the type does. */
  public long readLong(Scalar<Long> scalar) {
    Long value = readScalar(scalar);
    return value == null ? 0 : value;
  }

  /** Reads a {@code long} as a variant of the type does, and checks it. */
  public long readLong(Scalar<Long> scalar, Check<? super Long> check) {
    Long value = readScalar(scalar, check);
    return value == null ? 0 : value;
  }

  /** Reads a {@code float} as a variant of the type does. */
  public float readFloat(Scalar<Float> scalar) {
    Float value = readScalar(scalar);
    return value == null ? 0 : value;
  }

  /** Reads a {@code float} as a variant of the type does, and checks it. */
  public float readFloat(Scalar<Float> scalar, Check<? super Float> check) {
    Float value = readScalar(scalar, check);
    return value == null ? 0 : value;
  }

  /** Reads a {@code double} as a variant of the type does. */
  public double readDouble(Scalar<Double> scalar) {
    Double value = readScalar(scalar);
    return value == null ? 0 : value;
  }

  /** Reads a {@code double} as a variant of the type does, and checks it. */
  public double readDouble(Scalar<Double> scalar, Check<? super Double> check) {
    Double value = readScalar(scalar, check);
    return value == null ? 0 : value;
  }

  final <T> @Nullable T checked(@Nullable T value, Check<? super T> check) {
    if (value != null) {
      int mark = faults.count();
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  /** Reads a scalar of any type. */
  public <T> @Nullable T readScalar(Scalar<T> scalar) {
    JsonToken token = parser.currentToken();
    switch (token) {
      case VALUE_STRING:
        return scalar.decodeString(parser.getString(), faults);
      case VALUE_NUMBER_INT:
        return parser.getNumberType() == JsonNumbers.NumberType.BIG_INTEGER
            ? scalar.decodeNumber(parser.getDecimalValue(), faults)
            : scalar.decodeLong(parser.getLongValue(), faults);
      case VALUE_NUMBER_FLOAT:
        return scalar.decodeNumber(parser.getDecimalValue(), faults);
      case VALUE_TRUE:
      case VALUE_FALSE:
        return scalar.decodeBoolean(token == JsonToken.VALUE_TRUE, faults);
      default:
        parser.skipChildren();
        return scalar.mistyped(faults);
    }
  }

  /** Reads a scalar of any type and, if it is one, checks it. */
  public <T> @Nullable T readScalar(Scalar<T> scalar, Check<? super T> check) {
    return checked(readScalar(scalar), check);
  }
}
