package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorDefinition.ErrorProperty;
import dev.jetwright.generator.contract.ErrorHandler;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.Thrown;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the exceptions that operations declare. */
final class ErrorReader {
  private static final String API_EXCEPTION = "dev.jetwright.ApiException";
  private static final int INTERNAL_SERVER_ERROR = 500;
  private static final Pattern GETTER = Pattern.compile("(get|is)(\\p{Lu}.*)");
  private static final Set<String> OF_THROWABLE = Set.of(
      "getMessage",
      "getLocalizedMessage",
      "getCause",
      "getStackTrace",
      "getSuppressed",
      "getClass");
  private static final Set<String> RESERVED = Set.of("type", "detail");

  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final DefinitionReader definitions;
  private final Visibility visibility;
  private final Findings findings;
  private final Ancestry ancestry;
  private final Map<TypeName, ErrorDefinition> read = new LinkedHashMap<>();
  private final Map<TypeName, Location> undocumented = new LinkedHashMap<>();

  ErrorReader(
      TypeLookup types,
      AnnotationReader annotations,
      DefinitionReader definitions,
      Visibility visibility,
      Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.definitions = definitions;
    this.visibility = visibility;
    this.findings = findings;
    this.ancestry = new Ancestry(types);
  }

  /** The errors that were read. */
  List<ErrorDefinition> all() {
    return List.copyOf(read.values());
  }

  /** Reads an exception where a {@code throws} clause names it. */
  Optional<ErrorUse> read(TypeReference thrown, DocReader doc) {
    findings.unknown(thrown);
    if (!(thrown.type() instanceof JavaType.Declared declared)) {
      return Optional.empty();
    }
    String name = declared.name().simpleName();
    Optional<Declaration> declaration = types.find(declared.name());
    Optional<AnnotationUse> status = declaration.flatMap(
        found -> AnnotationReader.find(found.annotations(), Annotations.STATUS));
    if (status.isEmpty()) {
      undocumented.putIfAbsent(declared.name(), thrown.location());
      return Optional.empty();
    }
    return use(declared.name(), thrown)
        .map(error -> new ErrorUse(error, doc.thrown(name), thrown.location()));
  }

  /** Whether a class is an exception with a status of its own. */
  boolean isDeclared(TypeName name) {
    return types
        .find(name)
        .filter(found -> AnnotationReader.has(found, Annotations.STATUS))
        .filter(found -> ancestry.of(name).stream().anyMatch(Ancestry::isThrowable))
        .isPresent();
  }

  /** Takes in a declared error where something names it. */
  Optional<TypeName> use(TypeName name, TypeReference place) {
    Optional<Declaration> declaration = types.find(name);
    Optional<AnnotationUse> status = declaration.flatMap(
        found -> AnnotationReader.find(found.annotations(), Annotations.STATUS));
    if (status.isEmpty()) {
      return Optional.empty();
    }
    if (!read.containsKey(name)) {
      visibility.check(declaration.get(), place.location());
      read.put(name, definition(declaration.get(), status.get()));
    }
    return Optional.of(name);
  }

  /** Takes in an error that a handler makes. */
  void add(ErrorDefinition error) {
    read.put(error.name(), error);
  }

  /** The simple names of the errors so far. */
  Set<String> names() {
    return read.keySet().stream().map(TypeName::simpleName).collect(Collectors.toSet());
  }

  /** An exception with all that it extends. */
  Thrown thrown(TypeName name) {
    return new Thrown(name, ancestry.of(name));
  }

  /** What a {@code throws} clause names beside declared errors. */
  List<Thrown> undeclared(List<TypeReference> clause) {
    return clause.stream()
        .map(TypeReference::type)
        .filter(JavaType.Declared.class::isInstance)
        .map(type -> ((JavaType.Declared) type).name())
        .filter(name -> !isDeclared(name))
        .distinct()
        .map(this::thrown)
        .toList();
  }

  /** Says which exceptions of the module nobody answers for. */
  void checkHandled(List<ErrorHandler> handlers) {
    undocumented.forEach((name, place) -> {
      Thrown thrown = thrown(name);
      boolean own = types.find(name).filter(it -> it.location().isKnown()).isPresent();
      if (own && handlers.stream().noneMatch(handler -> thrown.is(handler.exception()))) {
        findings.add(
            DiagnosticCode.ERROR_WITHOUT_ANSWER,
            place,
            "`" + name.simpleName() + "` has no `@Status`, and nothing handles it: it is answered"
                + " with 500.",
            "Write `@Status(400)` or the like above `" + name.simpleName()
                + "`, or a method that `@Handles` it.");
      }
    });
  }

  private ErrorDefinition definition(Declaration declaration, AnnotationUse status) {
    annotations.check(declaration.annotations(), Place.ERROR);
    DocReader doc = DocReader.of(declaration.doc());
    return new ErrorDefinition(
        declaration.name(),
        annotations.number(status, "value").map(Long::intValue).orElse(INTERNAL_SERVER_ERROR),
        List.copyOf(ancestors(declaration, new LinkedHashSet<>())),
        List.copyOf(properties(declaration).values()),
        DocReader.isDeprecated(declaration.annotations(), doc),
        doc.main(),
        declaration.location());
  }

  /** The classes that a class extends, nearest first, without those of the JDK. */
  private Set<TypeName> ancestors(Declaration declaration, Set<TypeName> found) {
    for (TypeReference superType : declaration.superTypes()) {
      if (superType.type() instanceof JavaType.Declared declared
          && !declared.name().packageName().startsWith("java.")) {
        types
            .find(declared.name())
            .filter(parent -> parent.kind() == Declaration.Kind.CLASS)
            .filter(parent -> found.add(parent.name()))
            .ifPresent(parent -> ancestors(parent, found));
      }
    }
    return found;
  }

  /** The properties of a class and of those that it extends, these first. */
  private Map<String, ErrorProperty> properties(Declaration declaration) {
    List<TypeName> classes = new ArrayList<>(ancestors(declaration, new LinkedHashSet<>()));
    classes.removeIf(name -> name.qualifiedName().equals(API_EXCEPTION));
    Collections.reverse(classes);
    classes.add(declaration.name());
    Map<String, ErrorProperty> properties = new LinkedHashMap<>();
    classes.forEach(name -> properties(types.find(name).orElseThrow(), properties));
    return properties;
  }

  private void properties(Declaration declaration, Map<String, ErrorProperty> properties) {
    declaration.publicFields().forEach(field -> add(field, field.name(), properties));
    for (Method method : declaration.methods()) {
      property(method).ifPresent(property -> add(property, method.name() + "()", properties));
    }
  }

  private void add(Member member, String accessor, Map<String, ErrorProperty> properties) {
    if (properties.containsKey(member.name())) {
      return;
    }
    Property property = definitions.property(member, Place.ERROR_PROPERTY, Doc.NONE);
    if (RESERVED.contains(property.wireName())) {
      findings.add(
          DiagnosticCode.NAME_CLASH,
          member.location(),
          "Every error answer has a `" + property.wireName() + "` of its own.",
          "Rename the property.");
      return;
    }
    properties.put(member.name(), new ErrorProperty(property, accessor));
  }

  /** A getter as the property that it gets. */
  private static Optional<Member> property(Method method) {
    Matcher getter = GETTER.matcher(method.name());
    boolean isVoid = method.result().type().text().equals("void");
    boolean isGetter = getter.matches()
        && method.isOfInstance()
        && method.parameters().isEmpty()
        && !isVoid
        && !OF_THROWABLE.contains(method.name());
    if (!isGetter || getter.group(1).equals("is") && !isBoolean(method)) {
      return Optional.empty();
    }
    return Optional.of(new Member(
        decapitalized(getter.group(2)),
        method.result(),
        method.annotations(),
        method.doc(),
        method.location()));
  }

  private static boolean isBoolean(Method method) {
    return method.result().type().text().matches("boolean|Boolean");
  }

  /** As beans are: {@code ItemId} is {@code itemId}, {@code URL} stays. */
  private static String decapitalized(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
