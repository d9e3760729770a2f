package shop;

import java.math.BigDecimal;

/** An amount of money, which knows nothing of texts. */
public record Money(BigDecimal amount, String currency) {}
