package dev.jetwright.generator.emit.typescript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** An API of names that mean something in TypeScript, in the platform or in the package. */
final class AwkwardNames {
  /** Words that Java takes as names and TypeScript does not, and names that generated code uses. */
  private static final List<String> WORDS = List.of(
      ("arguments await constructor debugger delete eval export function hasOwnProperty in let name"
              + " options params prototype then toString transport typeof undefined var with yield"
              + " __proto__ größe $ _a")
          .split(" "));

  private static final List<String> TYPES = List.of(
      ("ApiClient ApiError Array Date Error Function HttpTransport Items ItemsApi Map Partial"
              + " Promise Readonly Record RequestOptions Symbol Thing ThingInput Unrecognized"
              + " ValidationError any bigint globalThis never object string undefined unknown")
          .split(" "));

  private AwkwardNames() {}

  /** Writes the sources to a new folder. */
  static Path write(Path target) throws IOException {
    Path folder = Files.createDirectories(target.resolve("awkward-names"));
    Files.writeString(folder.resolve("Names.java"), SOURCE.formatted(operations(), types()));
    return folder;
  }

  private static final String SOURCE = """
      import dev.jetwright.*;
      import com.fasterxml.jackson.annotation.JsonProperty;

      @Api(path = "/things")
      interface Things {
      %s
        @Put("/odd/{path}")
        Generic<Date, Math> odd(
            String path, Odd path_, int body, int €uro, int itemId, @Query("__proto__") int proto)
            throws NotFoundError, TimeoutError, RangeError, itemId;
      }

      @Api interface ITEMS {}
      @Api(path = "/a") interface PetApi { @Get int getPetApi(); }
      @Api(path = "/b") interface petApi { @Get int getPetApi(); }
      @Api(path = "/c") interface Transport { @Get void then(); @Get("/name") void name(); }

      @Status(404) class NotFoundError extends ApiException { public Error why; }
      @Status(404) class TimeoutError extends ApiException {}
      @Status(404) class RangeError extends ApiException {}
      @Status(404) class itemId extends ApiException {}

      record Generic<Record, string>(Record record, java.util.Map<java.lang.String, string> map) {}
      enum Math { A, delete, constructor, __proto__ }
      %s
      """;

  private static String operations() {
    String words = WORDS.stream()
        .map(it ->
            """
              @Post("/{itemId}/{word}/{path}/%3$d")
              Promise %1$s(int itemId, @Path("word") int %1$s, String path, String q, @Body Thing %2$s)
                  throws itemId, NotFoundError;
            """.formatted(it, it.equals("transport") ? "body" : "transport", WORDS.indexOf(it)))
        .collect(Collectors.joining());
    return words
        + TYPES.stream()
            .map(it -> "  @Post(\"/use/%1$s\") %1$s use%1$s(%1$s it);\n".formatted(it))
            .collect(Collectors.joining());
  }

  private static String types() {
    String records = TYPES.stream()
        .map(it -> "record %s(int self, @Default(\"1\") int size, %s) {}\n"
            .formatted(it, "java.util.Map<java.lang.String, Integer> by"))
        .collect(Collectors.joining());
    String components = WORDS.stream().map(it -> "Math " + it).collect(Collectors.joining(", "));
    return records + "record Odd(@JsonProperty(\"x y\") int xy, @JsonProperty(\"class\") int c,"
        + " @JsonProperty(\"\\\"\") int quote, " + components + ") {}";
  }
}
