package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Get String find(int id; | 4:24 | `;` cannot stand here.",
        "@Get String find(int class); | 4:22 | `class` cannot stand here.",
        "@Get(\"/x) String find(); | 4:24 | A string does not end on its line.",
        "@Get String find(); } | 5:1 | `}` cannot stand here.",
        "default void m() { enum Local { A } } | 4:25 | The enum `Local` is declared inside a method, which cannot be read.",
      })
  void firstThingThatIsNotJavaIsUnderlined(String members, String place, String message) {
    Diagnostic found = new Sources(folder).items(members).diagnostic();

    assertEquals(DiagnosticCode.SYNTAX, found.code());
    assertEquals(message, found.message());
    assertEquals("src/shop/Items.java:" + place, found.location().toString());
  }

  @Test
  void fileThatEndsTooEarlyIsSaidAtItsEnd() {
    Diagnostic found = new Sources(folder)
        .file("shop/Items.java", "package shop;\n@dev.jetwright.Api interface Items {")
        .diagnostic();

    assertEquals("The file ends too early.", found.message());
    assertEquals("src/shop/Items.java:2:36", found.location().toString());
  }

  @Test
  void typesOfAFileThatIsNotJavaAreNotUnknown() {
    assertEquals(
        List.of("syntax: ="),
        new Sources(folder)
            .items("  @Get Item get(); @Post Part post(Item.Inner inner, List<Item> items);")
            .shop("Item", "public record Item(int x = 3) { record Inner(int y) {} }  class Part {}")
            .wrong());
  }

  @Test
  void filesThatDoNotMatterAreNotParsed() {
    assertEquals(
        1,
        new Sources(folder)
            .items("  @Get String get();")
            .shop("Broken", "public class { this is not Java")
            .shop("LocalEnum", "public class LocalEnum { void m() { enum E { A } } }")
            .contract()
            .operations()
            .size());
  }

  @Test
  void newSyntaxIsRead() {
    assertEquals(1, new Sources(folder).items("""
                @Get String get();
                default int m(Object o) {
                  return switch (o) {
                    case Integer i when i > 3 -> i;
                    case Thing(int _, var b) -> b;
                    default -> { var text = \"\"\"
                      block\"\"\"; yield text.length(); }
                  };
                }
                record Thing(int a, int b) {}
                """).contract().operations().size());
  }

  @Test
  void byteOrderMarksTabsAndLineEndsAreHarmless() {
    Diagnostic found = new Sources(folder)
        .file(
            "shop/Items.java",
            "\uFEFFpackage shop;\r\nimport dev.jetwright.*;\r\n@Api public interface Items {\r\n\t@Get\tItm get();\r\n}")
        .diagnostic();

    assertEquals("src/shop/Items.java:4:7", found.location().toString());
    assertEquals(3, found.location().length());
  }

  /** Whatever stands in a file, the answer is a contract or diagnostics. */
  @Test
  void brokenFilesNeverThrow() {
    String text = """
        package shop;
        import dev.jetwright.*;
        import jakarta.validation.constraints.*;
        import com.fasterxml.jackson.annotation.*;
        import java.util.*;
        import static shop.Items.Limits.MOST;

        /** Items for {@code sale}. <ul><li>a</ul> {@link Item#name() x} */
        @Api(path = "/items" + Limits.PATH, tags = {"a", "b"})
        public interface Items extends Base<Item> {
          /**
           * Finds. {@return x}
           * @param id the {@literal <b>} number
           * @throws Gone when gone
           */
          @Get("/{id}") Item find(@Path("id") @Min(1) int id, @Default("3") Optional<@Max(MOST) Integer> q) throws Gone;
          @Post @Status(200 + 1) <T> Page<? super Item> create(@Body("x") Map<String, List<@NotBlank String>> m, int[] a);
          interface Limits { int MOST = -3 * 2 - 1; String PATH = "/" + 'c' + MOST; }
          record Item(@JsonProperty("n") @Size(min = 1, message = "{min}") String name, Item next) { Item { } }
          record Page<T>(List<T> items, T[] more) {}
          @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "k")
          @JsonSubTypes(@JsonSubTypes.Type(value = Dot.class, name = "d"))
          sealed interface Shape<A> permits Dot, Line {}
          record Dot<A>(A a) implements Shape<A> {}
          enum Line implements Shape<String> { @JsonProperty("x") X, Y { } }
          @Status(410) class Gone extends RuntimeException { public int getX() { return 1; } public Shape<String> s; }
        }
        interface Base<T> { @Put("/{id}") T put(T t) throws Exception; }
        """;
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Sources sources = new Sources(folder);
      sources.file("shop/Items.java", mutated(text, random));
      ReadResult result = sources.result();
      assertTrue(result.contract().isPresent() || result.diagnostics().size() <= 40);
    }
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    String tokens = "{}()<>@,;.\"'=?&|/*+-[] \n\\";
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int from = random.nextInt(mutated.length());
      int to = Math.min(mutated.length(), from + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> mutated.delete(from, to);
        case 1 -> mutated.insert(from, tokens.charAt(random.nextInt(tokens.length())));
        case 2 -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(from, to));
        case 3 -> mutated.setCharAt(from, tokens.charAt(random.nextInt(tokens.length())));
        default -> mutated.setLength(random.nextInt(4) == 0 ? from + 1 : mutated.length());
      }
    }
    return mutated.toString();
  }
}
