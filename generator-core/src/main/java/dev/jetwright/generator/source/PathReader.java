package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.PathTemplate.Segment;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads path templates: {@code /items/{itemId}}. */
final class PathReader {
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
          "The path ends with a slash, and those below it start with one.",
          "Write `\"" + path.replaceFirst("/+$", "").replaceFirst("^/*", "/") + "\"`.");
      return Optional.empty();
    }
    return segments(path, location).map(segments -> path);
  }

  /** The path that services are mounted at: a prefix without variables; none when it is wrong. */
  Optional<String> mount(String path, Location location) {
    if (path.indexOf('{') >= 0) {
      report(
          location,
          "`" + path + "` has a variable, which the mounted operations do not have.",
          "Write the variable into the path of the interface's `@Api`.");
      return Optional.empty();
    }
    return prefix(path, location);
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
      segments.add(SegmentReader.read(part));
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
  record Fault(String message, String repair) {}

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
    List<String> parts = List.of(path.substring(1).split("/", -1));
    Optional<Fault> remainder = parts.subList(0, parts.size() - 1).stream()
        .filter(SegmentReader::isRemainder)
        .findFirst()
        .flatMap(part -> fault(
            "`" + part + "` takes the rest of the path, and more follows.",
            "Put it at the end, or write `" + part.replace(":path}", "}") + "` for one segment."));
    return remainder.or(() -> parts.stream()
        .map(part -> part.indexOf('{') < 0 && part.indexOf('}') < 0
            ? literalFault(part)
            : SegmentReader.fault(part)
                .or(() -> textFault(SegmentReader.withoutVariables(part), part)))
        .flatMap(Optional::stream)
        .findFirst());
  }

  private static Optional<Fault> literalFault(String part) {
    if (part.equals(".") || part.equals("..")) {
      return fault("`" + part + "` is taken out of a URL before it is sent.", "Remove it.");
    }
    return textFault(part, part);
  }

  private static Optional<Fault> textFault(String text, String part) {
    Matcher encoded = ENCODED.matcher(text);
    if (encoded.find()) {
      return fault(
          "`" + encoded.group() + "` is encoded; paths are written decoded.",
          "Write the character itself.");
    }
    return FOREIGN.matcher(text).find()
        ? fault(
            "`" + part + "` has a character that cannot stand in a path.",
            "Write letters, digits and `-._~`; the query is declared by parameters.")
        : Optional.empty();
  }

  static Optional<Fault> fault(String message, String repair) {
    return Optional.of(new Fault(message, repair));
  }

  private void report(Location location, String message, String repair) {
    findings.add(DiagnosticCode.PATH_TEMPLATE_SYNTAX, location, message, repair);
  }
}
