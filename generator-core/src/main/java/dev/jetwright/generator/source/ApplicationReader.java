package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Application.Contact;
import dev.jetwright.generator.contract.Application.Details;
import dev.jetwright.generator.contract.Application.License;
import dev.jetwright.generator.contract.ErrorStyle;
import dev.jetwright.generator.contract.RateLimits;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an interface annotated {@code @Application}. */
final class ApplicationReader {
  private static final Set<String> ELEMENTS = Set.of(
      "title",
      "summary",
      "version",
      "description",
      "termsOfService",
      "contact",
      "license",
      "path",
      "apis",
      "redirectSlashes",
      "errors",
      "security",
      "errorType",
      "problemTypes");

  private final ApplicationFacts facts;
  private final AnnotationReader annotations;
  private final PathReader paths;
  private final MountReader mounts;
  private final RateLimitReader rates;
  private final InterceptorReader interceptors;

  ApplicationReader(
      ApplicationFacts facts,
      AnnotationReader annotations,
      PathReader paths,
      MountReader mounts,
      Findings findings) {
    this.facts = facts;
    this.annotations = annotations;
    this.paths = paths;
    this.mounts = mounts;
    this.rates = new RateLimitReader(annotations, findings);
    this.interceptors = new InterceptorReader(annotations, findings);
  }

  /** The application of a module that declares none: all its services at their own paths. */
  Application implied(String packageName) {
    return new Application(
        packageName,
        "ApiServer",
        facts.title(),
        facts.version(),
        facts.description(),
        facts.license(),
        new Details(Optional.empty(), Optional.empty(), facts.contact()),
        "",
        true,
        ErrorStyle.DETAIL,
        RateLimits.UNSAID,
        List.of(),
        false,
        List.of());
  }

  /** The application of a marker. */
  Application read(Declaration marker, String packageName) {
    annotations.check(marker.annotations(), Place.APPLICATION);
    AnnotationUse use =
        AnnotationReader.find(marker.annotations(), Annotations.APPLICATION).orElseThrow();
    annotations.onlyElements(use, ELEMENTS);
    String javadoc = DocReader.of(marker.doc()).main().text();
    return new Application(
        packageName,
        marker.name().simpleName() + "Server",
        text(use, "title").orElse(facts.title()),
        text(use, "version").orElse(facts.version()),
        text(use, "description")
            .or(() -> Optional.of(javadoc).filter(text -> !text.isBlank()))
            .or(facts::description),
        nested(use, "license").flatMap(this::license).or(facts::license),
        new Details(
            text(use, "summary"),
            text(use, "termsOfService"),
            nested(use, "contact").flatMap(this::contact).or(facts::contact)),
        use.value("path").flatMap(value -> path(use, value)).orElse(""),
        annotations.bool(use, "redirectSlashes").orElse(true),
        ErrorStyle.DETAIL,
        rates.ofApplication(marker.annotations(), marker.name().qualifiedName()),
        interceptors.read(marker.annotations()),
        use.value("security").map(AnnotationReader::constantName).orElse("").equals("REQUIRED"),
        mounts.read(marker, use));
  }

  private Optional<String> path(AnnotationUse use, AnnotationValue value) {
    return annotations.text(use, "path").flatMap(path -> paths.mount(path, value.location()));
  }

  private Optional<String> text(AnnotationUse use, String element) {
    return annotations.text(use, element).filter(text -> !text.isBlank());
  }

  private static Optional<AnnotationUse> nested(AnnotationUse use, String element) {
    return use.value(element)
        .filter(AnnotationValue.Nested.class::isInstance)
        .map(value -> ((AnnotationValue.Nested) value).annotation());
  }

  private Optional<License> license(AnnotationUse license) {
    Optional<String> url = text(license, "url");
    return text(license, "name").or(() -> url).map(name -> new License(name, url));
  }

  private Optional<Contact> contact(AnnotationUse contact) {
    Contact read = new Contact(text(contact, "name"), text(contact, "url"), text(contact, "email"));
    return Optional.of(read).filter(Contact::isKnown);
  }
}
