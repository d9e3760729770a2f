package dev.jetwright.generator.source.text;

import dev.jetwright.generator.source.declaration.JavaType.Reason;
import dev.jetwright.generator.source.declaration.NearNames;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Explains why a name has no type.
 *
 * @param known qualified names that an author may have meant
 * @param unbuiltModules modules that could not be looked into
 */
record MissingType(List<String> known, List<String> unbuiltModules) {

  /**
   * Explains a name that nothing goes by.
   *
   * @param name the name; in full where an import says so
   * @param here the qualified names of the types of the same file
   */
  Reason missing(String name, List<String> here) {
    boolean imported = name.indexOf('.') >= 0;
    String message = imported
        ? "The type `" + name + "` is neither in the sources nor on the class path."
        : "There is no type `" + name + "` here.";
    List<String> candidates =
        Stream.concat(here.stream(), known.stream()).distinct().toList();
    List<String> elsewhere = candidates.stream()
        .filter(other -> simple(other).equals(simple(name)) && !other.equals(name))
        .sorted()
        .limit(3)
        .toList();
    if (!unbuiltModules.isEmpty() && (imported || elsewhere.isEmpty())) {
      return new Reason(message + " " + unbuilt(), "Build it in the same Maven run: add `-am`.");
    }
    if (!elsewhere.isEmpty()) {
      return new Reason(message, "Did you mean " + quoted(elsewhere) + "? Import it.");
    }
    return new Reason(message, near(simple(name), candidates));
  }

  private static String near(String name, List<String> candidates) {
    return NearNames.nearest(name, candidates.stream().map(MissingType::simple).toList())
        .map(other -> "Did you mean `" + other + "`?")
        .orElse("Declare `" + name + "`, or add the dependency that declares it.");
  }

  /** Explains a name that two imports give to different types. */
  static Reason ambiguous(String name, List<String> meanings) {
    return new Reason(
        "`" + name + "` means " + quoted(meanings) + " at once.",
        "Import the one that you mean by its full name.");
  }

  private String unbuilt() {
    return unbuiltModules.size() == 1
        ? "The module " + quoted(unbuiltModules) + " is not built."
        : "The modules " + quoted(unbuiltModules).replace(" or ", " and ") + " are not built.";
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" or "));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
