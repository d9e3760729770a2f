package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ConstraintUse.Message;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the messages of constraints: what is known before a request is filled in, the value and the
 * keys of bundles are left for later.
 */
final class MessageReader {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\\\([{}$\\\\])|\\$\\{([^{}]*)\\}|\\{([^{}]*)\\}");
  private static final String STANDARD = "jakarta.validation.constraints.";

  private final AnnotationReader annotations;
  private final Findings findings;

  MessageReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
  }

  /** The text that is written in an annotation. */
  Optional<Message> read(AnnotationUse annotation, Map<String, String> attributes) {
    return annotations
        .text(annotation, "message")
        .flatMap(template ->
            read(template, annotation, annotation.values().get("message").location(), attributes));
  }

  /** A template of an annotation, with the annotation's own attributes filled in. */
  Optional<Message> read(
      String template, AnnotationUse annotation, Location place, Map<String, String> attributes) {
    if (template.startsWith("{" + STANDARD) && template.endsWith(".message}")) {
      return Optional.empty();
    }
    boolean isTemplate = isTemplate(template, attributes.keySet());
    StringBuilder text = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      if (matcher.group(2) != null && !matcher.group(2).equals("validatedValue")) {
        expression(annotation, place, matcher.group(), attributes.keySet());
        return Optional.empty();
      }
      String known = matcher.group(3) == null ? null : attributes.get(matcher.group(3));
      String value = matcher.group(1) != null && !isTemplate
          ? matcher.group(1)
          : known == null ? matcher.group() : isTemplate ? escaped(known) : known;
      matcher.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    boolean hasKeys = isTemplate
        && PLACEHOLDER
            .matcher(template)
            .results()
            .anyMatch(found -> found.group(3) != null && !attributes.containsKey(found.group(3)));
    return Optional.of(new Message(
        matcher.appendTail(text).toString(), isTemplate, hasKeys ? attributes : Map.of()));
  }

  private static boolean isTemplate(String template, Set<String> attributes) {
    return PLACEHOLDER
        .matcher(template)
        .results()
        .anyMatch(found -> found.group(2) != null
            || found.group(3) != null && !attributes.contains(found.group(3)));
  }

  private static String escaped(String text) {
    return text.replaceAll("[{}$\\\\]", "\\\\$0");
  }

  private void expression(
      AnnotationUse annotation, Location place, String expression, Set<String> attributes) {
    findings.annotation(
        place,
        "The message of `@" + annotation.simpleName() + "` has the expression `" + expression
            + "`, and expressions are not evaluated.",
        "Write `${validatedValue}`, the text itself"
            + (attributes.isEmpty()
                ? "."
                : ", or one of `{" + String.join("}`, `{", attributes) + "}`."));
  }
}
