package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Declaration.Access;
import java.util.HashSet;
import java.util.Set;

/** Sees to it that generated code can name what it uses. */
final class Visibility {
  private final String packageName;
  private final Findings findings;
  private final Set<String> reported = new HashSet<>();

  /**
   * The view from a package.
   *
   * @param packageName the package of the generated code
   */
  Visibility(String packageName, Findings findings) {
    this.packageName = packageName;
    this.findings = findings;
  }

  /** Says, once for each type, that it cannot be named; where it is declared, or else used. */
  void check(Declaration declaration, Location use) {
    Access access = declaration.access();
    boolean here = declaration.name().packageName().equals(packageName);
    boolean visible = access == Access.PUBLIC || access == Access.PACKAGE && here;
    if (visible || !reported.add(declaration.name().qualifiedName())) {
      return;
    }
    String name = declaration.name().simpleName();
    findings.add(
        DiagnosticCode.TYPE_NOT_ACCESSIBLE,
        declaration.location().isKnown() ? declaration.location() : use,
        access == Access.PRIVATE
            ? "`" + name + "` is private, and generated code names it."
            : "`" + name + "` is not public, and generated code names it in `" + packageName + "`.",
        declaration.name().nestedName().indexOf('.') < 0
            ? "Make `" + name + "` public."
            : "Make `" + name + "` and the types around it public.");
  }
}
