package dev.jetwright.runtime.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/** The constraints of Jakarta Validation. */
public final class Checks {
  private Checks() {}

  public static void notEmpty(String value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void size(String value, int min, int max, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void notEmpty(Collection<?> value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void size(Collection<?> value, int min, int max, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void notEmpty(Map<?, ?> value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void size(Map<?, ?> value, int min, int max, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void notBlank(String value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void pattern(String value, Pattern pattern, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void email(String value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void min(int value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void max(int value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMin(int value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMax(int value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positive(int value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positiveOrZero(int value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negative(int value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negativeOrZero(int value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void digits(int value, int integer, int fraction, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void min(long value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void max(long value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMin(long value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMax(long value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positive(long value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positiveOrZero(long value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negative(long value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negativeOrZero(long value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void digits(long value, int integer, int fraction, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void min(float value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void max(float value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMin(float value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMax(float value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positive(float value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positiveOrZero(float value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negative(float value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negativeOrZero(float value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void digits(float value, int integer, int fraction, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void min(double value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void max(double value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMin(double value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMax(double value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positive(double value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positiveOrZero(double value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negative(double value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negativeOrZero(double value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void digits(double value, int integer, int fraction, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void min(BigDecimal value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void max(BigDecimal value, long bound, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMin(
      BigDecimal value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void decimalMax(
      BigDecimal value, BigDecimal bound, boolean inclusive, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positive(BigDecimal value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void positiveOrZero(BigDecimal value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negative(BigDecimal value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void negativeOrZero(BigDecimal value, Faults faults) {
    throw new UnsupportedOperationException();
  }

  public static void digits(BigDecimal value, int integer, int fraction, Faults faults) {
    throw new UnsupportedOperationException();
  }
}
