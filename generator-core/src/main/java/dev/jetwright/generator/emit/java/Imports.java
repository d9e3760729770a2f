package dev.jetwright.generator.emit.java;

import dev.jetwright.generator.contract.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which names of a file are simple and which stay qualified.
 *
 * <p>Of several types with the same simple name one is simple: the one that the file declares, else
 * one of the file's own package, else one of {@code java.lang}, else the first in the text. What
 * {@code java.lang} would lend under a name that the package has itself is imported.
 */
final class Imports {
  private static final String JAVA_LANG = "java.lang";

  /** Comments and string literals. */
  private static final Pattern WITHOUT_CODE =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|//[^\n]*|/\\*(?s:.*?)\\*/");

  /** The types of java.lang that templates may name without a mark. */
  private static final Set<String> UNMARKED = Set.of(
      "ArithmeticException",
      "AutoCloseable",
      "Boolean",
      "Byte",
      "CharSequence",
      "Character",
      "Class",
      "Deprecated",
      "Double",
      "Enum",
      "Error",
      "Exception",
      "Float",
      "FunctionalInterface",
      "IllegalArgumentException",
      "IllegalStateException",
      "Integer",
      "InterruptedException",
      "Iterable",
      "Long",
      "Math",
      "Number",
      "NumberFormatException",
      "Object",
      "Override",
      "Record",
      "Runnable",
      "RuntimeException",
      "SafeVarargs",
      "Short",
      "String",
      "StringBuilder",
      "SuppressWarnings",
      "System",
      "Thread",
      "Throwable",
      "UnsupportedOperationException",
      "Void");

  private final JavaPackage home;

  /** The package whose type each simple name means. */
  private final Map<String, String> packages = new HashMap<>();

  private final SortedSet<String> imports = new TreeSet<>();

  Imports(JavaPackage home, String declared, Set<TypeName> used, String text) {
    this.home = home;
    packages.put(declared, home.name());
    String code = WITHOUT_CODE.matcher(text).replaceAll("");
    for (String name : home.types()) {
      if (UNMARKED.contains(name) && !name.equals(declared) && hasWord(code, name)) {
        choose(new TypeName(JAVA_LANG, name));
      }
    }
    used.stream().filter(name -> name.packageName().equals(home.name())).forEach(this::choose);
    used.stream().filter(name -> name.packageName().equals(JAVA_LANG)).forEach(this::choose);
    used.forEach(this::choose);
  }

  /** The simple name of the type, or of the type that it is nested in. */
  static String outer(TypeName type) {
    int dot = type.nestedName().indexOf('.');
    return dot < 0 ? type.nestedName() : type.nestedName().substring(0, dot);
  }

  private static boolean hasWord(String code, String word) {
    return Pattern.compile("(?<![\\w./])" + word + "\\b").matcher(code).find();
  }

  private void choose(TypeName type) {
    String simple = outer(type);
    if (packages.putIfAbsent(simple, type.packageName()) == null && !isVisible(type)) {
      imports.add(new TypeName(type.packageName(), simple).qualifiedName());
    }
  }

  private boolean isVisible(TypeName type) {
    return type.packageName().equals(home.name())
        || type.packageName().equals(JAVA_LANG) && !home.types().contains(outer(type));
  }

  String spell(TypeName type) {
    return packages.get(outer(type)).equals(type.packageName())
        ? type.nestedName()
        : type.qualifiedName();
  }

  /** The package declaration and the imports, each followed by what separates it from the next. */
  String head() {
    StringBuilder head = new StringBuilder();
    if (!home.name().isEmpty()) {
      head.append("package ").append(home.name()).append(";\n");
    }
    if (!imports.isEmpty()) {
      head.append('\n');
      imports.forEach(name -> head.append("import ").append(name).append(";\n"));
    }
    return head.toString();
  }
}
