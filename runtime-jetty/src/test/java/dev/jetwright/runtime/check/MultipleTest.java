package dev.jetwright.runtime.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MultipleTest {

  @Test
  void itIsWhatTheRemainderSays() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextInt(2001) - 1000, random.nextInt(9) - 4);
      BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(50), random.nextInt(9) - 4);
      boolean expected = value.remainder(factor).signum() == 0;
      assertEquals(expected, ValueChecks.isMultiple(value, factor), value + " of " + factor);
    }
  }

  @Test
  void largeAndSmallPowersOfTenTakeNoTime() {
    for (String factor : List.of("0.1", "7", "25", "1e300")) {
      assertFalse(ValueChecks.isMultiple(new BigDecimal("1e-999999999"), new BigDecimal(factor)));
    }
    assertTrue(ValueChecks.isMultiple(new BigDecimal("1e999999999"), new BigDecimal("0.025")));
    assertFalse(ValueChecks.isMultiple(new BigDecimal("1e999999999"), new BigDecimal("7")));
    assertTrue(ValueChecks.isMultiple(new BigDecimal("14e999999999"), new BigDecimal("7")));
  }
}
