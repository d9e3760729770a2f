package dev.jetwright.runtime.check;

import java.math.BigDecimal;

/** How a number should compare with a bound. */
enum Comparison {
  AT_LEAST("greater_than_equal", "greater than or equal to", "ge"),
  ABOVE("greater_than", "greater than", "gt"),
  AT_MOST("less_than_equal", "less than or equal to", "le"),
  BELOW("less_than", "less than", "lt");

  private final String type;
  private final String words;
  private final String symbol;

  Comparison(String type, String words, String symbol) {
    this.type = type;
    this.words = words;
    this.symbol = symbol;
  }

  /** Reports that a number compares otherwise. */
  void report(Number bound, Faults faults) {
    faults.report(type, "Input should be " + words + " " + text(bound), symbol, bound);
  }

  /** {@code 10} for 10.0, as FastAPI has it. */
  private static String text(Number bound) {
    if (bound instanceof Double number) {
      BigDecimal decimal = BigDecimal.valueOf(number);
      return (decimal.stripTrailingZeros().scale() <= 0 ? decimal.stripTrailingZeros() : decimal)
          .toPlainString();
    }
    return bound instanceof BigDecimal decimal ? decimal.toPlainString() : bound.toString();
  }
}
