package dev.jetwright.generator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.contract.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static final String FILE = "src/main/java/example/PetService.java";

  @Test
  void showsPlaceExcerptFactRepairAndPage() {
    Diagnostic unmatched = new Diagnostic(
        DiagnosticCode.PATH_PARAMETER_UNMATCHED,
        new Location(FILE, 14, 25, 2),
        "`id` is a path parameter, but `/pets/{petId}` has no `{id}`.",
        "Did you mean `petId`? Rename the parameter, or write @Path(\"petId\").");
    String[] lines = new String[14];
    Arrays.fill(lines, "");
    lines[12] = "  @Get(\"/pets/{petId}\")";
    lines[13] = "  Pet find(@Path String id);";
    assertEquals("""
        error[path-parameter-unmatched] src/main/java/example/PetService.java:14:25

          13 |   @Get("/pets/{petId}")
          14 |   Pet find(@Path String id);
             |                         ^^
          `id` is a path parameter, but `/pets/{petId}` has no `{id}`.
          Did you mean `petId`? Rename the parameter, or write @Path("petId").
          docs: diagnostics/path-parameter-unmatched
        """, printer(lines).print(List.of(unmatched)));
  }

  @Test
  void relatedPlacesHaveTheirOwnExcerptsAndErrorsAreCounted() {
    Diagnostic overlap = new Diagnostic(
        DiagnosticCode.ROUTES_OVERLAP,
        new Location(FILE, 10, 3, 3),
        "Both match `/a`.",
        "Change one.",
        List.of(new Diagnostic.Related(new Location(FILE, 2, 1, 3), "the first")));
    String[] lines = {"one", "two", "", "", "", "", "", "", "  ", "  ten"};
    assertEquals(
        """
        error[routes-overlap] src/main/java/example/PetService.java:10:3

          10 |   ten
             |   ^^^
          Both match `/a`.
          the first: src/main/java/example/PetService.java:2:1
          2 | two
            | ^^^
          Change one.
          docs: diagnostics/routes-overlap

        error[syntax] Other.java:7:1
          It is so.
          Do this.
          docs: diagnostics/syntax
        """, printer(lines).print(List.of(overlap, syntax(new Location("Other.java", 7, 1, 1)))));
  }

  @Test
  void nothingToSayIsNoText() {
    assertEquals("", printer().print(List.of()));
  }

  @Test
  void summaryCountsErrorsAndFiles() {
    Diagnostic first = syntax(new Location(FILE, 1, 1, 1));
    Diagnostic second = syntax(new Location(FILE, 2, 1, 1));
    Diagnostic other = syntax(Location.of("Other.java"));
    assertEquals(
        "1 error in 1 file. Nothing was generated.", DiagnosticPrinter.summary(List.of(first)));
    assertEquals(
        "3 errors in 2 files. Nothing was generated.",
        DiagnosticPrinter.summary(List.of(first, second, other)));
  }

  @Test
  void tabsAndCarriageReturnsKeepTheCaretInPlace() {
    assertExcerpt("""
          1 |     int a b
            |         ^
        """, new Location(FILE, 1, 6, 1), "\tint\ta b\r");
  }

  @Test
  void wideAndCombiningCharactersKeepTheCaretInPlace() {
    assertExcerpt("""
          1 | "\u65e5\u672c" e\u0301 \ud83d\ude00 x
            |             ^
        """, new Location(FILE, 1, 12, 1), "\"\u65e5\u672c\" e\u0301 \ud83d\ude00 x");
  }

  @Test
  void controlsOfTerminalAndTextDirectionAreNotPrinted() {
    assertExcerpt("""
          1 | a?[31m b
            |        ^
        """, new Location(FILE, 1, 9, 1), "a\u001b[31m\u202e b");
    assertTrue(printer()
        .print(new Diagnostic(
            DiagnosticCode.SYNTAX, Location.of(FILE), "It is `\u001b\n\u202e`.", "Do."))
        .contains("  It is `\\u001b\\u000a\\u202e`.\n"));
  }

  @Test
  void runsAndPlacesBeyondTheLineEndAtIt() {
    assertExcerpt("""
          1 | short
            |    ^^
        """, new Location(FILE, 1, 4, 500), "short");
    assertExcerpt("""
          1 | short
            |      ^
        """, new Location(FILE, 1, 400, 2), "short");
    assertExcerpt("", new Location(FILE, 3, 1, 1), "short");
    assertExcerpt("""
          2 |
            | ^
        """, new Location(FILE, 2, 1, 1), " ", "");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String digits = "0123456789".repeat(30);
    assertExcerpt(
        "  1 | " + digits.substring(0, 100) + "...\n    |  ^^\n",
        new Location(FILE, 1, 2, 2),
        digits);
    assertExcerpt(
        "  2 | ..." + digits.substring(120, 220) + "...\n    | " + " ".repeat(33) + "^^\n",
        new Location(FILE, 2, 151, 2),
        "before",
        digits);
    assertExcerpt(
        "  1 | ..." + digits.substring(262) + "\n    | " + " ".repeat(33) + "^".repeat(8) + "\n",
        new Location(FILE, 1, 293, 90),
        digits);
    assertExcerpt(
        "  1 | " + digits.substring(0, 100) + "...\n    | " + " ".repeat(10) + "^".repeat(90)
            + "\n",
        new Location(FILE, 1, 11, 90),
        digits);
  }

  private static void assertExcerpt(String expected, Location location, String... lines) {
    String printed = printer(lines).print(syntax(location));
    String head = "error[syntax] " + location + "\n" + (expected.isEmpty() ? "" : "\n");
    assertEquals(
        head + expected + "  It is so.\n  Do this.\n  docs: diagnostics/syntax\n", printed);
  }

  private static Diagnostic syntax(Location location) {
    return new Diagnostic(DiagnosticCode.SYNTAX, location, "It is so.", "Do this.");
  }

  private static DiagnosticPrinter printer(String... lines) {
    Map<String, List<String>> files = Map.of(FILE, List.of(lines));
    return new DiagnosticPrinter(file -> files.getOrDefault(file, List.of()));
  }
}
