package dev.jetwright.generator.diagnostic;

import dev.jetwright.generator.contract.Location;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints diagnostics as a user reads them.
 *
 * <pre>
 * error[path-parameter-unmatched] src/main/java/example/PetService.java:14:25
 *
 *   13 |   @Get("/pets/{petId}")
 *   14 |   Pet find(@Path String id);
 *      |                         ^^
 *   `id` is a path parameter, but `/pets/{petId}` has no `{id}`.
 *   Did you mean `petId`? Rename the parameter, or write @Path("petId").
 *   docs: diagnostics/path-parameter-unmatched
 * </pre>
 */
public final class DiagnosticPrinter {
  private final SourceLines sources;

  /** A printer that takes its excerpts from these sources. */
  public DiagnosticPrinter(SourceLines sources) {
    this.sources = sources;
  }

  /** Every diagnostic in the given order, a blank line between two. */
  public String print(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(this::print).collect(Collectors.joining("\n"));
  }

  /** How many diagnostics there are, and what follows: {@code 2 errors in 1 file. ...}. */
  public static String summary(List<Diagnostic> diagnostics) {
    long files =
        diagnostics.stream().map(found -> found.location().file()).distinct().count();
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long warnings = diagnostics.size() - errors;
    String found = warnings == 0
        ? count(errors, "error")
        : errors == 0
            ? count(warnings, "warning")
            : count(errors, "error") + " and " + count(warnings, "warning");
    String end = errors == 0 ? "." : ". Nothing was generated.";
    return found + " in " + count(files, "file") + end;
  }

  /** One diagnostic, with a line feed at its end. */
  public String print(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    Location location = diagnostic.location();
    DiagnosticCode code = diagnostic.code();
    line(out, code.severity().word() + "[" + code.code() + "] " + location);
    List<String> excerpt = Excerpt.withLineBefore(location, sources.of(location.file()));
    if (!excerpt.isEmpty()) {
      line(out, "");
      excerpt.forEach(text -> line(out, text));
    }
    line(out, "  " + plain(diagnostic.message()));
    for (Diagnostic.Related related : diagnostic.related()) {
      related(out, related);
    }
    line(out, "  " + plain(diagnostic.repair()));
    line(out, "  docs: " + code.page());
    return out.toString();
  }

  private void related(StringBuilder out, Diagnostic.Related related) {
    line(out, "  " + plain(related.note()) + ": " + related.location());
    Location location = related.location();
    Excerpt.of(location, sources.of(location.file())).forEach(text -> line(out, text));
  }

  private static String count(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  /** Messages quote what users wrote, which may hold line ends and terminal controls. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(point -> {
      if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
        plain.append(String.format("\\u%04x", point));
      } else {
        plain.appendCodePoint(point);
      }
    });
    return plain.toString();
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }
}
