package dev.jetwright.generator.source.text;

import dev.jetwright.generator.source.declaration.JavaType.Reason;
import dev.jetwright.generator.source.declaration.NearNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Explains why a name has no type.
 *
 * @param known qualified names that an author may have meant
 * @param unbuiltModules modules that could not be looked into
 */
record MissingType(List<String> known, List<String> unbuiltModules) {

  /** Explains a name that nothing goes by; in full where an import says so. */
  Reason missing(String name) {
    String simple = simple(name);
    String message = name.indexOf('.') < 0
        ? "There is no type `" + name + "` here."
        : "The type `" + name + "` is neither in the sources nor on the class path.";
    List<String> elsewhere = known.stream()
        .filter(other -> simple(other).equals(simple) && !other.equals(name))
        .distinct()
        .limit(3)
        .toList();
    if (!elsewhere.isEmpty()) {
      return new Reason(message, "Did you mean " + quoted(elsewhere) + "? Import it.");
    }
    if (!unbuiltModules.isEmpty()) {
      return new Reason(message + " " + unbuilt(), "Build it in the same Maven run: add `-am`.");
    }
    Optional<String> near =
        NearNames.nearest(simple, known.stream().map(MissingType::simple).toList());
    return new Reason(
        message,
        near.map(other -> "Did you mean `" + other + "`?")
            .orElse("Declare `" + simple + "`, or add the dependency that declares it."));
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
