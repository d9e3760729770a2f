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

/** Reads path templates: {@code /items/{itemId}}. */
final class PathReader {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}:]*)(:[^{}]*)?\\}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");

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
          "Write `\"" + path.replaceFirst("/+$", "") + "\"`.");
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
    if (!path.startsWith("/")) {
      report(
          location,
          "The path `" + path + "` does not start with a slash.",
          "Write `\"/" + path + "\"`.");
      return Optional.empty();
    }
    String[] parts = path.substring(1).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (parts[i].isEmpty() && !last) {
        report(
            location,
            "The path `" + path + "` has two slashes in a row.",
            "Write `\"" + path.replaceAll("/+", "/") + "\"`.");
        return Optional.empty();
      }
      if (!isSegment(parts[i], path, location)) {
        return Optional.empty();
      }
    }
    List<Segment> segments = new ArrayList<>();
    parse(path, segments);
    return Optional.of(segments);
  }

  private boolean isSegment(String part, String path, Location location) {
    Matcher variable = VARIABLE.matcher(part);
    if (variable.matches() && variable.group(2) != null) {
      report(
          location,
          "`" + part + "` says more than a name.",
          "Write `{" + variable.group(1) + "}`; the type is the parameter's.");
      return false;
    }
    if (variable.matches()) {
      if (!NAME.matcher(variable.group(1)).matches()) {
        report(
            location,
            "`" + part + "` is not named as a parameter can be.",
            "Write a name of letters and digits, such as `{itemId}`.");
        return false;
      }
      return true;
    }
    return isLiteral(part, path, location);
  }

  private boolean isLiteral(String part, String path, Location location) {
    if (part.indexOf('{') >= 0 || part.indexOf('}') >= 0) {
      boolean whole = VARIABLE.matcher(part).find();
      report(
          location,
          whole
              ? "`" + part + "` mixes text and a variable in one segment."
              : "`" + part + "` has a brace without its counterpart.",
          whole
              ? "Give the variable a segment of its own."
              : "Write `{name}` for a variable; a literal has no braces.");
      return false;
    }
    if (part.equals(".") || part.equals("..")) {
      report(location, "`" + part + "` is taken out of a URL before it is sent.", "Remove it.");
      return false;
    }
    Matcher encoded = ENCODED.matcher(part);
    if (encoded.find()) {
      report(
          location,
          "`" + encoded.group() + "` is encoded; paths are written decoded.",
          "Write the character itself.");
      return false;
    }
    if (part.matches(".*[?#*\\s\\p{Cntrl}\\\\].*")) {
      report(
          location,
          "`" + path + "` has a character that cannot stand in a path.",
          "Write letters, digits and `-._~`; the query is declared by parameters.");
      return false;
    }
    return true;
  }

  private void report(Location location, String message, String repair) {
    findings.add(DiagnosticCode.PATH_TEMPLATE_SYNTAX, location, message, repair);
  }
}
