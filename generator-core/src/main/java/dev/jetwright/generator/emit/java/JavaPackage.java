package dev.jetwright.generator.emit.java;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.output.OutputFile;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package that Java is written into.
 *
 * @param name its name; empty for the unnamed package
 * @param types the simple names of the top-level types that are known to be in it: the user's, and
 *     the generated ones
 */
public record JavaPackage(String name, Set<String> types) {
  private static final Pattern MARK = Pattern.compile("`([^`/\n]*)/([^`\n]+)`");
  private static final Pattern ANNOTATED = Pattern.compile("(@`[^`\n]+`) (`[^`\n]+`)");
  private static final String HEAD = "`package`\n";

  /** Copies the names. */
  public JavaPackage {
    types = Set.copyOf(types);
  }

  /** A package of these types, of which those of other packages do not count. */
  public static JavaPackage of(String name, Collection<TypeName> types) {
    Set<String> outer = new TreeSet<>();
    types.stream()
        .filter(type -> type.packageName().equals(name))
        .forEach(type -> outer.add(Imports.outer(type)));
    return new JavaPackage(name, outer);
  }

  /** The path of one of its files below the source folder: {@code shop/ItemCodec.java}. */
  public String path(String fileName) {
    return name.isEmpty() ? fileName : name.replace('.', '/') + "/" + fileName;
  }

  /**
   * A source file of this package.
   *
   * @param type the simple name of the type that the file declares
   * @param text its text, with marked names; the line {@code `package`} becomes the package
   *     declaration and the imports
   */
  public OutputFile file(String type, String text) {
    Imports imports = new Imports(this, type, used(text), text);
    String annotated = replace(ANNOTATED, text, match -> annotated(match, imports));
    String named = replace(MARK, annotated, match -> imports.spell(typeName(match)));
    return new OutputFile(path(type + ".java"), Layout.tidy(named.replace(HEAD, imports.head())));
  }

  private static String replace(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }

  /** An annotation of a type stands before its simple name: {@code Items.@Nullable Item}. */
  private static String annotated(MatchResult match, Imports imports) {
    Matcher type = MARK.matcher(match.group(2));
    if (!type.matches()) {
      return match.group();
    }
    String spelled = imports.spell(typeName(type));
    int simple = spelled.lastIndexOf('.') + 1;
    return spelled.substring(0, simple) + match.group(1) + " " + spelled.substring(simple);
  }

  private static Set<TypeName> used(String text) {
    Set<TypeName> names = new LinkedHashSet<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      names.add(typeName(mark));
    }
    return names;
  }

  private static TypeName typeName(MatchResult mark) {
    return new TypeName(mark.group(1), mark.group(2));
  }
}
