package dev.jetwright.generator.emit.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.Scalar;
import org.junit.jupiter.api.Test;

class JavaLiteralsTest {

  @Test
  void stringsAreAsciiAndFreeOfMarks() {
    assertEquals("\"say \\\"hi\\\"\\n\\\\d+\\t\"", JavaLiterals.string("say \"hi\"\n\\d+\t"));
    assertEquals("\"gr\\u00f6\\u0060\\u0000\"", JavaLiterals.string("gr\u00f6`\0"));
    assertEquals("\"\\\\u0022\"", JavaLiterals.string("\\u0022"));
  }

  @Test
  void defaults() {
    assertEquals("20", of(Scalar.INT, "+20"));
    assertEquals("-2147483648", of(Scalar.INT, "-2147483648"));
    assertEquals("-9223372036854775808L", of(Scalar.LONG, "-9223372036854775808"));
    assertEquals("1.5f", of(Scalar.FLOAT, "1.5"));
    assertEquals("1.0E22", of(Scalar.DOUBLE, "1e22"));
    assertEquals("true", of(Scalar.BOOLEAN, "yes"));
    assertEquals("new `java.math/BigDecimal`(\"1.10\")", of(Scalar.DECIMAL, "1.10"));
    assertEquals("`java.time/Duration`.parse(\"PT1M30S\")", of(Scalar.DURATION, "PT90S"));
  }

  @Test
  void defaultsThatNeedHelp() {
    assertEquals("'\\''", of(Scalar.CHAR, "'"));
    assertEquals("'\"'", of(Scalar.CHAR, "\""));
    assertEquals("'\\\\'", of(Scalar.CHAR, "\\"));
    assertEquals("(byte) -5", of(Scalar.BYTE, "-5"));
    assertEquals("`java.util/Locale`.forLanguageTag(\"de-CH\")", of(Scalar.LOCALE, "de-ch"));
    assertEquals("read:BYTES(\"aGk=\")", of(Scalar.BYTES, "aGk="));
  }

  private static String of(Scalar scalar, String text) {
    return JavaLiterals.of(scalar, text, known -> "read:" + known);
  }
}
