package dev.jetwright.generator.source.text;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says why a file was not understood.
 *
 * @param file its path below the project's folder
 * @param lines its text
 */
record SyntaxProblem(String file, Lines lines) {
  private static final Pattern FOUND =
      Pattern.compile("^Parse error\\. Found (\\S+?),? .*", Pattern.DOTALL);
  private static final Pattern LEXICAL =
      Pattern.compile("^Lexical error at line (\\d+), column (\\d+)\\..*", Pattern.DOTALL);
  private static final String REPAIR =
      "Correct the file until it compiles; nothing is read from it before.";

  /** The first problem: those behind it are mostly its echoes. */
  Diagnostic diagnostic(List<Problem> problems) {
    if (problems.isEmpty()) {
      return syntax(new Range(Position.HOME, Position.HOME), "The file cannot be parsed.", REPAIR);
    }
    Problem problem = problems.get(0);
    Matcher lexical = LEXICAL.matcher(problem.getMessage());
    if (lexical.matches()) {
      Position place = new Position(number(lexical, 1), number(lexical, 2));
      boolean string = problem.getMessage().matches("(?s).*after : \"\\\\\".*");
      return syntax(
          new Range(place, place),
          string ? "A string does not end on its line." : "No token of Java goes on like this.",
          REPAIR);
    }
    if (FOUND.matcher(problem.getMessage()).matches() && problem.getLocation().isPresent()) {
      return unexpected(problem.getLocation().get());
    }
    Range range =
        problem.getLocation().flatMap(TokenRange::toRange).orElse(Range.range(1, 1, 1, 1));
    return syntax(range, problem.getMessage().split(" Pay attention", 2)[0], REPAIR);
  }

  /** The parser's range starts with the last token that it took; the next one is too much. */
  private Diagnostic unexpected(TokenRange place) {
    JavaToken last = place.getBegin();
    Optional<JavaToken> next = next(last);
    if (next.isEmpty()) {
      return syntax(range(last), "The file ends too early.", REPAIR);
    }
    if (isEnumName(last) && next.get().getText().matches("\\{|implements")) {
      return syntax(
          range(last),
          "The enum `" + last.getText() + "` is declared inside a method, which cannot be read.",
          "Move the enum out of the method, into the type around it.");
    }
    return syntax(range(next.get()), "`" + next.get().getText() + "` cannot stand here.", REPAIR);
  }

  private static boolean isEnumName(JavaToken token) {
    Optional<JavaToken> before = token.getPreviousToken();
    while (before.isPresent() && before.get().getCategory().isWhitespaceOrComment()) {
      before = before.get().getPreviousToken();
    }
    return before.isPresent() && before.get().getText().equals("enum");
  }

  private static Optional<JavaToken> next(JavaToken token) {
    Optional<JavaToken> next = token.getNextToken();
    while (next.isPresent() && next.get().getCategory().isWhitespaceOrComment()) {
      next = next.get().getNextToken();
    }
    return next.filter(found -> !found.getText().isEmpty());
  }

  private static Range range(JavaToken token) {
    return token.getRange().orElse(Range.range(1, 1, 1, 1));
  }

  private static int number(Matcher matcher, int group) {
    return Math.max(1, Integer.parseInt(matcher.group(group)));
  }

  private Diagnostic syntax(Range range, String message, String repair) {
    return new Diagnostic(DiagnosticCode.SYNTAX, lines.location(file, range), message, repair);
  }
}
