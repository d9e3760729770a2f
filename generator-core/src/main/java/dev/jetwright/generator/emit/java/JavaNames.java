package dev.jetwright.generator.emit.java;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names that are in use at one place of a generated file, such as a method or a class.
 *
 * <p>The user's names are taken from the start; a name of the generator's own gets an underscore
 * behind it when it is not free.
 */
public final class JavaNames {
  private static final Set<String> RESERVED = Set.of(
      "_",
      "abstract",
      "assert",
      "boolean",
      "break",
      "byte",
      "case",
      "catch",
      "char",
      "class",
      "const",
      "continue",
      "default",
      "do",
      "double",
      "else",
      "enum",
      "extends",
      "false",
      "final",
      "finally",
      "float",
      "for",
      "goto",
      "if",
      "implements",
      "import",
      "instanceof",
      "int",
      "interface",
      "long",
      "native",
      "new",
      "null",
      "package",
      "private",
      "protected",
      "public",
      "return",
      "short",
      "static",
      "strictfp",
      "super",
      "switch",
      "synchronized",
      "this",
      "throw",
      "throws",
      "transient",
      "true",
      "try",
      "void",
      "volatile",
      "while");

  /** The methods that every object has, so that no generated method can mean something else. */
  public static final Set<String> OBJECT_METHODS = Set.of(
      "clone",
      "equals",
      "finalize",
      "getClass",
      "hashCode",
      "notify",
      "notifyAll",
      "toString",
      "wait");

  private final Set<String> taken;

  /** The names of a place where these are taken already. */
  public JavaNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** Whether Java keeps the word for itself, so that nothing can be named so. */
  public static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }

  /** Takes a name: the wanted one, or one much like it if that is not free. */
  public String take(String wanted) {
    String name = wanted;
    while (isReserved(name) || !taken.add(name)) {
      name += "_";
    }
    return name;
  }

  /**
   * Takes the user's names for variables, and says what each is called: its own name, unless that
   * looks like a type's, which it would hide.
   */
  public Map<String, String> takeVariables(Collection<String> names) {
    Map<String, String> variables = new LinkedHashMap<>();
    names.forEach(name -> variables.put(name, name));
    taken.addAll(names);
    variables.replaceAll((name, same) -> isCapitalized(name) ? take(name) : name);
    return variables;
  }

  private static boolean isCapitalized(String name) {
    return Character.isUpperCase(name.codePointAt(0));
  }

  /** {@code find} becomes {@code Find}. */
  public static String capitalized(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /** {@code Items} becomes {@code items}; {@code URLs} becomes {@code urls}. */
  public static String decapitalized(String name) {
    int end = 0;
    while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
      end++;
    }
    boolean acronymAndWord = end > 1 && end < name.length() && Character.isLetter(name.charAt(end));
    int head = acronymAndWord && end < name.length() - 1 ? end - 1 : end;
    return name.substring(0, head).toLowerCase(Locale.ROOT) + name.substring(head);
  }

  /** {@code isOffer} becomes {@code IS_OFFER}. */
  public static String constant(String name) {
    StringBuilder constant = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && startsWord(name, i)) {
        constant.append('_');
      }
      constant.append(String.valueOf(c).toUpperCase(Locale.ROOT));
    }
    return constant.toString();
  }

  private static boolean startsWord(String name, int at) {
    char before = name.charAt(at - 1);
    boolean wordFollows = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return Character.isLowerCase(before)
        || Character.isDigit(before)
        || Character.isUpperCase(before) && wordFollows;
  }
}
