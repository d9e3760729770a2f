package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the media types that a method answers in. */
final class ProducesReader {
  private static final String TOKEN = "[A-Za-z0-9!#$&^_.+'`|~-]+";
  private static final Pattern RANGE = Pattern.compile("(" + TOKEN + "|\\*)/\\*.*");
  private static final Pattern PARAMETER =
      Pattern.compile("\\s*;\\s*(" + TOKEN + ")=(" + TOKEN + "|\"[^\"\\\\]*\")");
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("(" + TOKEN + "/" + TOKEN + ")((?:" + PARAMETER.pattern() + ")*)");

  private final AnnotationReader annotations;
  private final Findings findings;

  ProducesReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
  }

  /** The media types that are written, those apart that are none. */
  List<String> read(Method method) {
    Optional<AnnotationUse> written =
        AnnotationReader.find(method.annotations(), Annotations.PRODUCES);
    List<String> texts =
        written.flatMap(annotation -> annotations.texts(annotation, "value")).orElse(List.of());
    List<String> types = new ArrayList<>();
    for (String text : texts) {
      type(text.strip(), written.get().location())
          .filter(type -> !types.contains(type))
          .ifPresent(types::add);
    }
    return types;
  }

  private Optional<String> type(String text, Location location) {
    Matcher matcher = MEDIA_TYPE.matcher(text);
    if (RANGE.matcher(text).matches()) {
      report(
          location,
          "`" + text + "` is a range, and an answer is in one media type.",
          "Name each media type.");
    } else if (!matcher.matches()) {
      report(
          location,
          "`" + text + "` is no media type.",
          "Write a type and a subtype, such as \"text/csv\".");
    } else {
      return parameters(matcher.group(2), location)
          .map(parameters -> matcher.group(1).toLowerCase(Locale.ROOT) + parameters);
    }
    return Optional.empty();
  }

  /** The parameters as they are sent; empty if the charset is none that the server writes. */
  private Optional<String> parameters(String text, Location location) {
    StringBuilder parameters = new StringBuilder();
    Matcher matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1).toLowerCase(Locale.ROOT);
      String value = matcher.group(2);
      if (name.equals("q")) {
        report(location, "`q` says what a client prefers, not what it gets.", "Remove it.");
        return Optional.empty();
      }
      if (name.equals("charset") && !value.replace("\"", "").equalsIgnoreCase("utf-8")) {
        report(location, "Answers are written in UTF-8, not in " + value + ".", "Remove it.");
        return Optional.empty();
      }
      parameters.append("; ").append(name).append('=');
      parameters.append(name.equals("charset") ? "utf-8" : value);
    }
    return Optional.of(parameters.toString());
  }

  /** Says that a method without a body cannot answer in these. */
  void checkNothing(Method method, List<String> types) {
    AnnotationReader.find(method.annotations(), Annotations.PRODUCES)
        .filter(written -> !types.stream().allMatch(AnswerMedia::isJson))
        .ifPresent(written -> report(
            written.location(),
            "`" + method.name() + "` returns nothing that could be answered in a media type.",
            "Remove @Produces, or write \"application/json\" to answer `null`."));
  }

  private void report(Location location, String message, String repair) {
    findings.add(DiagnosticCode.MEDIA_TYPE, location, message, repair);
  }
}
