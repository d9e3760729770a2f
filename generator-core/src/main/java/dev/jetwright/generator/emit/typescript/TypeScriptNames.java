package dev.jetwright.generator.emit.typescript;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that are in use at one place of a generated file, such as a module or a function.
 *
 * <p>Whoever comes first keeps a name; one that is not free gets an underscore behind it.
 */
final class TypeScriptNames {
  /** The words of the language, and the names that strict mode and modules keep. */
  private static final Set<String> WORDS = Set.of(
      ("arguments await break case catch class const continue debugger default delete do else enum"
              + " eval export extends false finally for function if implements import in"
              + " instanceof interface let new null package private protected public return static"
              + " super switch this throw true try typeof undefined var void while with yield")
          .split(" "));

  private final Set<String> taken;

  /** The names of a place where these are taken already. */
  TypeScriptNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** Takes a name: the wanted one, or one much like it if that is not free. */
  String take(String wanted) {
    String name = identifier(wanted);
    while (WORDS.contains(name) || !taken.add(name)) {
      name += "_";
    }
    return name;
  }

  /** Takes the name of a member, which may be any word: {@code delete}. */
  String takeMember(String wanted) {
    String name = identifier(wanted);
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }

  /** A Java name without the characters that only Java takes, such as currency signs. */
  private static String identifier(String javaName) {
    StringBuilder name = new StringBuilder(javaName.length());
    javaName
        .codePoints()
        .map(c -> c == '$' || c == '_' || Character.isLetterOrDigit(c) ? c : '_')
        .forEach(name::appendCodePoint);
    return name.toString();
  }
}
