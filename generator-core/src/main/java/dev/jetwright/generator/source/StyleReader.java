package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ParameterStyle;
import dev.jetwright.generator.contract.ParameterStyle.Layout;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a parameter, or a component of a record of parameters, stands in a request. */
final class StyleReader {
  private static final String DEEP_OBJECT = "DEEP_OBJECT";

  private final AnnotationReader annotations;
  private final Findings findings;

  StyleReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
  }

  /**
   * The style of a component.
   *
   * @param all its annotations
   * @param required whether one of them says that a request must name it
   */
  ParameterStyle of(List<AnnotationUse> all, boolean required) {
    ParameterStyle style = of(all, Optional.empty());
    return new ParameterStyle(style.layout(), required, style.single(), style.hidden());
  }

  /**
   * The style of a parameter.
   *
   * @param all its annotations
   * @param bound the one of them that says where the request carries it
   */
  ParameterStyle of(List<AnnotationUse> all, Optional<AnnotationUse> bound) {
    return new ParameterStyle(
        layout(all, bound),
        AnnotationReader.find(all, Annotations.REQUIRED).isPresent(),
        AnnotationReader.find(all, Annotations.SINGLE).isPresent(),
        AnnotationReader.find(all, Annotations.HIDDEN).isPresent());
  }

  private Layout layout(List<AnnotationUse> all, Optional<AnnotationUse> bound) {
    Optional<AnnotationUse> json = AnnotationReader.find(all, Annotations.AS_JSON);
    Optional<AnnotationUse> delimited = AnnotationReader.find(all, Annotations.DELIMITED);
    Layout layout =
        bound.flatMap(query -> query.value("style")).map(this::style).orElse(Layout.PLAIN);
    if (json.isPresent()) {
      one(json.get(), layout, Layout.JSON);
      layout = Layout.JSON;
    }
    if (delimited.isPresent()) {
      Layout delimiter = delimiter(delimited.get());
      one(delimited.get(), layout, delimiter);
      layout = delimiter;
    }
    return layout;
  }

  private void one(AnnotationUse annotation, Layout earlier, Layout later) {
    if (earlier != Layout.PLAIN) {
      findings.annotation(
          annotation.location(),
          "`@" + annotation.simpleName() + "` says how the value stands in the request, which is "
              + (earlier == Layout.JSON ? "JSON" : "a deep object") + " already.",
          "Remove one of the two.");
    }
  }

  private Layout style(AnnotationValue value) {
    return value instanceof AnnotationValue.Other other && other.lastName().equals(DEEP_OBJECT)
        ? Layout.DEEP_OBJECT
        : Layout.PLAIN;
  }

  private Layout delimiter(AnnotationUse delimited) {
    annotations.onlyElements(delimited, Set.of("value"));
    if (delimited.value("value").isEmpty()) {
      return Layout.COMMAS;
    }
    Optional<String> text = annotations.text(delimited, "value");
    Optional<Layout> layout = text.flatMap(written -> Arrays.stream(Layout.values())
        .filter(Layout::isDelimited)
        .filter(known -> known.delimiter().equals(written))
        .findFirst());
    if (text.isPresent() && layout.isEmpty()) {
      findings.annotation(
          delimited.value("value").get().location(),
          "No style of a parameter puts `" + text.get() + "` between elements.",
          "Write `@Delimited`, which is a comma, or `@Delimited(\" \")` or `@Delimited(\"|\")`.");
    }
    return layout.orElse(Layout.COMMAS);
  }
}
