package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.PathTemplate.Literal;
import dev.jetwright.generator.contract.PathTemplate.Segment;
import dev.jetwright.generator.contract.PathTemplate.Variable;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads path templates: {@code /items/{itemId}}. */
final class PathReader {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}:]*)(:[^{}]*)?\\}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");

  private static final Pattern FOREIGN = Pattern.compile("[?#*\\s\\p{Cntrl}\\\\]");

  private final Findings findings;

  PathReader(Findings findings) {
    this.findings = findings;
  }

  /** The prefix of a service: without a slash at its end; none when it is wrong. */
  Optional<String> prefix(String path, Location location) {
    if (path.isEmpty() || path.equals("/")) {
      return Optional.of("");
    }
    if (path.endsWith("/")) {
      report(
          location,
          "The path of an `@Api` interface ends with a slash, and those of its operations start with one.",
          "Write `\"" + path.replaceFirst("/+$", "").replaceFirst("^/*", "/") + "\"`.");
      return Optional.empty();
    }
    return segments(path, location).map(segments -> path);
  }

  /** The template of an operation; none when its own path is wrong. */
  Optional<PathTemplate> read(String prefix, String path, Location location) {
    List<Segment> segments = new ArrayList<>();
    parse(prefix, segments);
    if (path.isEmpty() || prefix.isEmpty() && path.equals("/")) {
      return Optional.of(new PathTemplate(segments));
    }
    Optional<List<Segment>> own = segments(path, location);
    own.ifPresent(segments::addAll);
    return own.map(read -> new PathTemplate(segments));
  }

  private static void parse(String path, List<Segment> segments) {
    if (path.isEmpty()) {
      return;
    }
    for (String part : path.substring(1).split("/", -1)) {
      Matcher variable = VARIABLE.matcher(part);
      segments.add(variable.matches() ? new Variable(variable.group(1)) : new Literal(part));
    }
  }

  private Optional<List<Segment>> segments(String path, Location location) {
    Optional<Fault> fault = fault(path);
    if (fault.isPresent()) {
      report(location, fault.get().message(), fault.get().repair());
      return Optional.empty();
    }
    List<Segment> segments = new ArrayList<>();
    parse(path, segments);
    return Optional.of(segments);
  }

  /** What is wrong with a path, and what to write instead. */
  private record Fault(String message, String repair) {}

  private static Optional<Fault> fault(String path) {
    if (!path.startsWith("/")) {
      return fault(
          "The path `" + path + "` does not start with a slash.", "Write `\"/" + path + "\"`.");
    }
    if (path.contains("//")) {
      return fault(
          "The path `" + path + "` has two slashes in a row.",
          "Write `\"" + path.replaceAll("/+", "/") + "\"`.");
    }
    return Stream.of(path.substring(1).split("/", -1))
        .map(part -> part.indexOf('{') < 0 && part.indexOf('}') < 0
            ? literalFault(part)
            : variableFault(part))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Fault> variableFault(String part) {
    Matcher variable = VARIABLE.matcher(part);
    if (variable.matches() && variable.group(2) != null) {
      return fault(
          "`" + part + "` says more than a name.",
          "Write `{" + variable.group(1) + "}`; the type is the parameter's.");
    }
    if (variable.matches()) {
      return NAME.matcher(variable.group(1)).matches()
          ? Optional.empty()
          : fault(
              "`" + part + "` is not named as a parameter can be.",
              "Write a name of letters and digits, such as `{itemId}`.");
    }
    return variable.find()
        ? fault(
            "`" + part + "` mixes text and a variable in one segment.",
            "Give the variable a segment of its own.")
        : fault(
            "`" + part + "` has a brace without its counterpart.",
            "Write `{name}` for a variable; a literal has no braces.");
  }

  private static Optional<Fault> literalFault(String part) {
    if (part.equals(".") || part.equals("..")) {
      return fault("`" + part + "` is taken out of a URL before it is sent.", "Remove it.");
    }
    Matcher encoded = ENCODED.matcher(part);
    if (encoded.find()) {
      return fault(
          "`" + encoded.group() + "` is encoded; paths are written decoded.",
          "Write the character itself.");
    }
    return FOREIGN.matcher(part).find()
        ? fault(
            "`" + part + "` has a character that cannot stand in a path.",
            "Write letters, digits and `-._~`; the query is declared by parameters.")
        : Optional.empty();
  }

  private static Optional<Fault> fault(String message, String repair) {
    return Optional.of(new Fault(message, repair));
  }

  private void report(Location location, String message, String repair) {
    findings.add(DiagnosticCode.PATH_TEMPLATE_SYNTAX, location, message, repair);
  }
}
