package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorReaderTest {
  @TempDir
  Path folder;

  private Sources throwing(String name) {
    return new Sources(folder).items("  @Get String get() throws " + name + ";");
  }

  private ErrorDefinition error(String declaration) {
    return throwing("Gone").shop("Gone", declaration).contract().errors().get(0);
  }

  private static List<String> properties(ErrorDefinition error) {
    return error.properties().stream()
        .map(property -> property.property().wireName() + " " + property.accessor())
        .toList();
  }

  @Test
  void publicFieldsAndGettersAreProperties() {
    ErrorDefinition error = error("""
        @Status(410)
        public class Gone extends Exception {
          public static final int CONSTANT = 1;
          public final int count = 0;
          public int getCount() { return count; }
          public boolean isFinal() { return true; }
          public String isNot() { return ""; }
          public Optional<String> getURL() { return null; }
          @com.fasterxml.jackson.annotation.JsonProperty("where") public String getPlace() { return ""; }
          private int getSecret() { return 1; }
          int getInner() { return 1; }
          public static int getStatic() { return 1; }
          public int getAt(int index) { return index; }
          public void getNothing() {}
          public int get() { return 1; }
          public String getter() { return ""; }
          @Override public String getMessage() { return ""; }
        }
        """);

    assertEquals(410, error.status());
    assertEquals(
        List.of("count count", "final isFinal()", "URL getURL()", "where getPlace()"),
        properties(error));
  }

  @Test
  void superclassesGiveTheirProperties() {
    ErrorDefinition error = throwing("Gone")
        .shop("Gone", "@Status(410) public class Gone extends ShopException { public int b; }")
        .shop(
            "ShopException",
            "@Status(400) public abstract class ShopException extends RuntimeException { public String getA() { return null; } }")
        .contract()
        .errors()
        .get(0);

    assertEquals(List.of("a getA()", "b b"), properties(error));
    assertEquals(List.of(new TypeName("shop", "ShopException")), error.ancestors());
  }

  @Test
  void errorIsReadOnce() {
    assertEquals(
        1,
        new Sources(folder)
            .items(
                "  @Get(\"/1\") String one() throws Gone, Gone; @Get(\"/2\") String two() throws Gone;")
            .shop(
                "Gone",
                "@Status(Gone.STATUS) public class Gone extends Exception { static final int STATUS = 410; }")
            .contract()
            .errors()
            .size());
    assertEquals(1, new Sources(folder).contract().operations().get(0).errors().size());
  }

  @Test
  void exceptionWithoutStatusIsSaid() {
    Diagnostic found =
        throwing("Gone").shop("Gone", "class Gone extends Exception {}").diagnostic();

    assertEquals("Gone", new Sources(folder).underlined(found.location()));
    assertEquals(
        "Write `@Status(400)` or the like above `Gone`, or a method that `@Handles` it.",
        found.repair());
  }

  @Test
  void exceptionOfTheJdkNeedsNoAnswer() {
    assertEquals(List.of(), throwing("java.io.IOException").wrong());
  }

  @Test
  void unknownExceptionIsSaid() {
    assertEquals(List.of("unknown-type: Gone"), throwing("Gone").wrong());
  }

  @Test
  void propertiesOfEveryAnswerAreTaken() {
    assertEquals(
        List.of("name-clash: detail", "name-clash: getType"),
        throwing("Gone")
            .shop(
                "Gone",
                "@Status(410) public class Gone extends Exception { public int detail;\n public int getType() { return 1; } }")
            .wrong());
  }

  @Test
  void hiddenExceptionIsSaid() {
    assertEquals(
        List.of("type-not-accessible: Gone"),
        throwing("other.Gone")
            .file(
                "other/Gone.java",
                "package other; @dev.jetwright.Status(410) class Gone extends Exception {}")
            .wrong());
  }
}
