package dev.jetwright.generator.source.text;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.source.declaration.DocComment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A file that was understood.
 *
 * @param name its path below the project's folder
 * @param lines its text
 * @param unit its syntax tree
 */
record SourceFile(String name, Lines lines, CompilationUnit unit) {

  String packageName() {
    return unit.getPackageDeclaration().map(clause -> clause.getNameAsString()).orElse("");
  }

  Optional<TypeDeclaration<?>> type(String simpleName) {
    return unit.getTypes().stream()
        .filter(type -> type.getNameAsString().equals(simpleName))
        .findFirst();
  }

  Location location(Node node) {
    return node.getRange()
        .map(range -> lines.location(name, range))
        .orElseGet(() -> Location.of(name));
  }

  /** The place from the start of one node to the end of another. */
  Location location(Node first, Node last) {
    Position begin = first.getBegin().orElse(Position.HOME);
    return lines.location(name, new Range(begin, last.getEnd().orElse(begin)));
  }

  /** The last doc comment between what stands before a declaration and the declaration. */
  static DocComment doc(Node declaration) {
    Optional<JavaToken> token =
        declaration.getTokenRange().flatMap(range -> range.getBegin().getPreviousToken());
    while (token.isPresent() && token.get().getCategory().isWhitespaceOrComment()) {
      String text = token.get().getText();
      if (text.startsWith("///")) {
        return new DocComment(markdown(token), true);
      }
      if (text.startsWith("/**") && text.length() > "/**/".length()) {
        return new DocComment(html(text), false);
      }
      token = token.get().getPreviousToken();
    }
    return DocComment.NONE;
  }

  /** The lines of a Markdown comment, found from its last one. */
  private static String markdown(Optional<JavaToken> last) {
    Deque<String> lines = new ArrayDeque<>();
    Optional<JavaToken> token = last;
    while (token.isPresent() && token.get().getCategory().isWhitespaceOrComment()) {
      String text = token.get().getText();
      if (text.startsWith("///")) {
        lines.addFirst(text.substring("///".length()).stripTrailing());
      } else if (token.get().getCategory().isComment()) {
        break;
      }
      token = token.get().getPreviousToken();
    }
    return String.join("\n", lines).stripIndent();
  }

  /** The text of a comment without its frame and the asterisks at the start of its lines. */
  private static String html(String comment) {
    String inside = comment.substring("/**".length(), comment.length() - "*/".length());
    StringBuilder text = new StringBuilder();
    for (String line : inside.split("\\R", -1)) {
      text.append(text.length() == 0 ? line : line.replaceFirst("^\\s*\\*+", ""))
          .append('\n');
    }
    return text.toString().strip();
  }
}
