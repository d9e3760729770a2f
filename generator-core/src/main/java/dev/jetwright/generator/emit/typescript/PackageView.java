package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code package.json}; every text is in quotes.
 *
 * @param name the package's name
 * @param version its version
 * @param description what it is
 * @param license its licence
 * @param modules the modules of the services
 */
record PackageView(
    String name,
    String version,
    String description,
    Optional<String> license,
    List<String> modules) {

  private static final Pattern VERSION = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(.*)");

  static PackageView of(Contract contract, ExportedNames names, TypeScriptOptions options) {
    return new PackageView(
        TypeScriptLiterals.string(name(options.packageName())),
        TypeScriptLiterals.string(version(options.packageVersion())),
        TypeScriptLiterals.string(description(contract.application(), options)),
        options
            .license()
            .or(() -> contract.application().license().map(Application.License::name))
            .map(TypeScriptLiterals::string),
        names.services().stream().map(it -> "apis/" + it.file()).toList());
  }

  /** What the package is, in one line. */
  static String description(Application application, TypeScriptOptions options) {
    return options
        .description()
        .orElse("TypeScript client of " + application.title())
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The name as npm takes it: lower case, and nothing that a URL would have to escape. */
  static String name(String wanted) {
    String name = wanted.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@/._-]", "-");
    return name.replaceFirst("^[._]+", "");
  }

  /** The version as npm takes it, with three numbers: 1.0-SNAPSHOT becomes 1.0.0-SNAPSHOT. */
  static String version(String wanted) {
    Matcher matcher = VERSION.matcher(wanted.strip());
    if (!matcher.matches()) {
      return "0.0.0-" + label(wanted);
    }
    String numbers =
        number(matcher.group(1)) + "." + number(matcher.group(2)) + "." + number(matcher.group(3));
    String label = label(matcher.group(4));
    return label.isEmpty() ? numbers : numbers + "-" + label;
  }

  private static String number(String digits) {
    return digits == null ? "0" : digits.replaceFirst("^0+(?=\\d)", "");
  }

  private static String label(String text) {
    return text.replaceAll("[^A-Za-z0-9.-]", "-")
        .replaceAll("\\.{2,}", ".")
        .replaceAll("^[.-]+|[.-]+$", "")
        .replaceAll("(?<=^|\\.)0+(?=\\d+(\\.|$))", "");
  }
}
