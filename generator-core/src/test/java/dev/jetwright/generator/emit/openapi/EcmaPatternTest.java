package dev.jetwright.generator.emit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '"',
      value = {
        "[a-z]+ -> [a-z]+",
        "a|b -> a|b",
        "^a$|^b$ -> ^a$|^b$",
        "^a\\$ -> ^a\\$",
        "[\\w.\\-]+\\@x -> [\\w.\\-]+@x",
        "a\\_b\\-c -> a_b-c",
        "\\p{Alpha}+ -> [A-Za-z]+",
        "[\\p{Upper}_] -> [A-Z_]",
        "\\P{Digit} -> [^0-9]",
        "\\p{L}\\pN -> \\p{L}\\p{N}",
        "\\p{IsAlphabetic} -> \\p{Alphabetic}",
        "\\Qa.b\\E+ -> a\\.b+",
        "\\Qa+b -> a\\+b",
        "(?<year>\\d+)-\\k<year> -> (?<year>\\d+)-\\k<year>",
        "(?=a)(?!b)(?<=c)(?<!d)(?:e) -> (?=a)(?!b)(?<=c)(?<!d)(?:e)",
        "a+?b*? -> a+?b*?",
        "\\++ -> \\++",
        "[+]+ -> [+]+",
        "\\u00e9\\x41 -> \\u00e9\\x41",
        "https?://.* -> https?://.*",
        "a&&b -> a&&b",
        "\\\\+ -> \\\\+",
      })
  void spellsJavaAsEcmaScript(String java, String ecma) {
    assertEquals(Optional.of("^(?:" + ecma + ")$"), EcmaPattern.matching(java));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {"^[A-Z]{2}\\d{3,}$ -> ^[A-Z]{2}\\d{3,}$", "\\Aa\\z -> ^a$"})
  void anchorsWhatIsNotAnchored(String java, String ecma) {
    assertEquals(Optional.of(ecma), EcmaPattern.matching(java));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?i)abc",
        "(?i:abc)",
        "a++",
        "a*+",
        "a?+",
        "a{2}+",
        "(?>a)",
        "[a-z&&[^aeiou]]",
        "[a[b]]",
        "\\h",
        "\\R",
        "\\X",
        "\\Ga",
        "\\v",
        "\\x{1F600}",
        "\\p{javaLowerCase}",
        "\\p{InGreek}",
        "[\\P{Alpha}]",
        "\\012"
      })
  void leavesOutWhatEcmaScriptDoesNotHave(String java) {
    Pattern.compile(java);
    assertEquals(Optional.empty(), EcmaPattern.matching(java));
  }
}
