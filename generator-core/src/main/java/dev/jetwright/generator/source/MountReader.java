package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Application.Mount;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads where an application has its services. */
final class MountReader {
  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final PathReader paths;
  private final List<Declaration> ofModule;
  private final Findings findings;
  private final Map<TypeName, Declaration> services = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param ofModule the services of the module, which an application has that names none
   */
  MountReader(
      TypeLookup types,
      AnnotationReader annotations,
      PathReader paths,
      List<Declaration> ofModule,
      Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.paths = paths;
    this.ofModule = ofModule;
    this.findings = findings;
  }

  /** The services of the applications that were read. */
  List<Declaration> services() {
    return List.copyOf(services.values());
  }

  List<Mount> read(Declaration marker, AnnotationUse application) {
    List<Mount> places = new ArrayList<>();
    application
        .value("apis")
        .map(AnnotationReader::elements)
        .orElse(List.of())
        .forEach(value -> service(Optional.of(value))
            .ifPresent(service -> places.add(at(service, "", List.of(), value.location()))));
    List<AnnotationUse> mounts = mounts(marker);
    mounts.forEach(mount -> mount(mount).ifPresent(places::add));
    boolean named = application.value("apis").isPresent() || !mounts.isEmpty();
    if (!named) {
      ofModule.forEach(service -> {
        services.put(service.name(), service);
        places.add(at(service, "", List.of(), marker.location()));
      });
    }
    if (places.isEmpty() && !named) {
      findings.add(
          DiagnosticCode.APPLICATION_APIS,
          marker.location(),
          "`" + marker.name().simpleName() + "` serves no interface.",
          "Annotate an interface with `@Api`, or name one in `apis`.");
    }
    return labelled(places);
  }

  private static List<AnnotationUse> mounts(Declaration marker) {
    return marker.annotations().stream()
        .flatMap(annotation -> annotation.name().equals(Annotations.MOUNTS)
            ? AnnotationReader.nested(annotation).stream()
            : Stream.of(annotation))
        .filter(annotation -> annotation.name().equals(Annotations.MOUNT))
        .toList();
  }

  private Optional<Mount> mount(AnnotationUse mount) {
    annotations.onlyElements(mount, Set.of("path", "api", "tags"));
    Optional<String> path = mount
        .value("path")
        .flatMap(value ->
            annotations.text(mount, "path").flatMap(text -> paths.mount(text, value.location())));
    List<String> tags = annotations.texts(mount, "tags").orElse(List.of());
    return service(mount.value("api"))
        .flatMap(service -> path.map(text -> at(service, text, tags, mount.location())));
  }

  private static Mount at(Declaration service, String path, List<String> tags, Location location) {
    return new Mount(service.name(), service.name().simpleName(), path, tags, location);
  }

  private Optional<Declaration> service(Optional<AnnotationValue> value) {
    Optional<TypeName> name = value.flatMap(AnnotationReader::type);
    Optional<Declaration> service = name.flatMap(types::find)
        .filter(it -> it.kind() == Declaration.Kind.INTERFACE)
        .filter(it -> AnnotationReader.has(it, Annotations.API));
    service.ifPresent(it -> services.put(it.name(), it));
    if (service.isEmpty() && value.isPresent()) {
      if (value.get() instanceof AnnotationValue.ClassLiteral literal) {
        findings.unknown(literal.type());
      }
      name.ifPresent(it -> findings.add(
          DiagnosticCode.APPLICATION_APIS,
          value.get().location(),
          "`" + it.simpleName() + "` is no interface that is annotated `@Api`.",
          "Write `@Api` above it, or take it out."));
    }
    return service;
  }

  /** Tells the places of one service apart: {@code ItemsV1}, {@code ItemsV2}. */
  private List<Mount> labelled(List<Mount> places) {
    Map<TypeName, Integer> uses = new HashMap<>();
    places.forEach(place -> uses.merge(place.service(), 1, Integer::sum));
    Map<String, Mount> byPlace = new HashMap<>();
    Map<String, Integer> labels = new HashMap<>();
    List<Mount> labelled = new ArrayList<>();
    for (Mount place : places) {
      if (byPlace.putIfAbsent(place.service() + " " + place.path(), place) != null) {
        twice(place);
        continue;
      }
      String label =
          uses.get(place.service()) == 1 ? place.label() : place.label() + words(place.path());
      int use = labels.merge(label, 1, Integer::sum);
      labelled.add(new Mount(
          place.service(),
          use == 1 ? label : label + use,
          place.path(),
          place.tags(),
          place.location()));
    }
    return labelled;
  }

  private void twice(Mount place) {
    findings.add(
        DiagnosticCode.APPLICATION_APIS,
        place.location(),
        "`" + place.label() + "` stands at `" + (place.path().isEmpty() ? "/" : place.path())
            + "` already.",
        "Take one of the two out, or give it another path with `@Mount`.");
  }

  /** {@code /v1/old-shop} as {@code V1OldShop}. */
  private static String words(String path) {
    StringBuilder words = new StringBuilder();
    for (String word : path.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return words.toString();
  }
}
