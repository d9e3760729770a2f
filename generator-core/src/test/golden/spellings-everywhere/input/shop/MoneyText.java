package shop;

import java.math.BigDecimal;

/** Money as text. */
public final class MoneyText {
  private MoneyText() {}

  /** Reads {@code 1.50 EUR}. */
  public static Money parse(String text) {
    int blank = text.indexOf(' ');
    if (blank < 0) {
      throw new IllegalArgumentException("money has a currency");
    }
    return new Money(new BigDecimal(text.substring(0, blank)), text.substring(blank + 1));
  }

  /** Writes {@code 1.50 EUR}. */
  public static String format(Money money) {
    return money.amount().toPlainString() + " " + money.currency();
  }
}
