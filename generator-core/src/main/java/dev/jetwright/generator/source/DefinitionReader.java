package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.PropertyTraits;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the definitions of the types that a contract refers to. */
final class DefinitionReader {
  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final Visibility visibility;
  private final Findings findings;
  private final TypeReader uses;
  private final UnionReader unions;
  private final StyleReader styles;
  private final Map<TypeName, Boolean> supported = new HashMap<>();
  private final Deque<Declaration> unread = new ArrayDeque<>();
  private final List<TypeDefinition> read = new ArrayList<>();

  DefinitionReader(
      TypeLookup types, AnnotationReader annotations, Visibility visibility, Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.visibility = visibility;
    this.findings = findings;
    ConstraintReader constraints = new ConstraintReader(annotations, findings);
    this.uses = new TypeReader(this, annotations, constraints, findings);
    this.styles = new StyleReader(annotations, findings);
    this.unions = new UnionReader(types, this, annotations, findings);
  }

  TypeReader uses() {
    return uses;
  }

  /**
   * Notes that a type is used. What is wrong with the type itself is said where it is used first.
   *
   * @return how many type parameters it has; empty when it cannot be part of a contract
   */
  Optional<Integer> refer(TypeName name, TypeReference use) {
    Optional<Declaration> declaration = types.find(name);
    boolean usable = supported.computeIfAbsent(
        name,
        first ->
            declaration.filter(found -> isModel(found, use)).isPresent() && enqueue(declaration));
    return declaration
        .filter(found -> usable)
        .map(found -> found.typeParameters().size());
  }

  private boolean enqueue(Optional<Declaration> declaration) {
    unread.add(declaration.orElseThrow());
    return true;
  }

  private boolean isModel(Declaration declaration, TypeReference use) {
    String name = declaration.name().simpleName();
    String repair = switch (declaration.kind()) {
      case RECORD -> "";
      case ENUM -> declaration.constants().isEmpty() ? "Declare its constants." : "";
      case INTERFACE ->
        declaration.isSealed() ? "" : "Make it a sealed interface whose subtypes are records.";
      case CLASS -> "Make it a record.";
      case ANNOTATION -> "Use a record.";
    };
    boolean foreign = declaration.name().packageName().startsWith("java.")
        && declaration.kind() != Declaration.Kind.ENUM;
    if (repair.isEmpty() && !foreign) {
      visibility.check(declaration, use.location());
      return true;
    }
    String article = declaration.kind().word().matches("[aei].*") ? "an " : "a ";
    findings.type(
        use.location(),
        "`" + name + "` is " + article + declaration.kind().word()
            + (declaration.kind() == Declaration.Kind.ENUM ? " without constants" : "")
            + ", which is not a type of a contract.",
        foreign ? "Write a record, or a type such as `String` or `int`." : repair);
    return false;
  }

  /** Reads every type that was referred to, and what those refer to. */
  List<TypeDefinition> all() {
    while (!unread.isEmpty()) {
      read.add(definition(unread.poll()));
    }
    return unions.tagged(read);
  }

  private TypeDefinition definition(Declaration declaration) {
    return switch (declaration.kind()) {
      case ENUM -> enumeration(declaration);
      case INTERFACE -> union(declaration);
      default -> record(declaration);
    };
  }

  private RecordDefinition record(Declaration declaration) {
    annotations.check(declaration.annotations(), Place.RECORD);
    annotations.check(declaration.constructorAnnotations(), Place.MODEL_METHOD);
    checkMethods(declaration);
    DocReader doc = DocReader.of(declaration.doc());
    return new RecordDefinition(
        declaration.name(),
        declaration.typeParameters(),
        List.of(),
        declaration.components().stream()
            .map(component -> property(component, Place.COMPONENT, doc.parameter(component.name())))
            .toList(),
        declaration.hasConstructorBody(),
        isDeprecated(declaration, doc),
        doc.main(),
        declaration.location());
  }

  /** A component, field or getter as a property. */
  Property property(Member member, Place place, Doc documented) {
    annotations.check(member.annotations(), place);
    Doc doc = documented.isEmpty() ? DocReader.of(member.doc()).main() : documented;
    return new Property(
        member.name(),
        wireName(member),
        new FileTypes(annotations)
            .limited(uses.read(member.type(), member.annotations()), member.annotations()),
        AnnotationReader.find(member.annotations(), Annotations.DEFAULT)
            .flatMap(annotation -> annotations.texts(annotation, "value")),
        DocReader.isDeprecated(member.annotations(), DocReader.of(member.doc())),
        PropertyTraits.NONE.withStyle(styles.of(member.annotations())),
        doc,
        member.location());
  }

  private String wireName(Member member) {
    Optional<AnnotationUse> property =
        AnnotationReader.find(member.annotations(), Annotations.JSON_PROPERTY);
    property.ifPresent(annotation -> annotations.onlyElements(annotation, Set.of("value")));
    return property
        .flatMap(annotation -> annotations.text(annotation, "value"))
        .filter(name -> !name.isEmpty())
        .orElse(member.name());
  }

  private void checkMethods(Declaration declaration) {
    for (Method method : declaration.methods()) {
      annotations.check(method.annotations(), Place.MODEL_METHOD);
    }
  }

  private EnumDefinition enumeration(Declaration declaration) {
    annotations.check(declaration.annotations(), Place.ENUM);
    annotations.check(declaration.constructorAnnotations(), Place.MODEL_METHOD);
    checkMethods(declaration);
    List<EnumDefinition.Constant> constants = new ArrayList<>();
    for (Member constant : declaration.constants()) {
      annotations.check(constant.annotations(), Place.CONSTANT);
      DocReader doc = DocReader.of(constant.doc());
      constants.add(new EnumDefinition.Constant(
          constant.name(),
          wireName(constant),
          DocReader.isDeprecated(constant.annotations(), doc),
          doc.main(),
          constant.location()));
    }
    DocReader doc = DocReader.of(declaration.doc());
    return new EnumDefinition(
        declaration.name(),
        constants,
        isDeprecated(declaration, doc),
        doc.main(),
        declaration.location());
  }

  private UnionDefinition union(Declaration declaration) {
    annotations.check(declaration.annotations(), Place.UNION);
    checkMethods(declaration);
    DocReader doc = DocReader.of(declaration.doc());
    return unions.read(declaration, isDeprecated(declaration, doc), doc.main());
  }

  private static boolean isDeprecated(Declaration declaration, DocReader doc) {
    return DocReader.isDeprecated(declaration.annotations(), doc);
  }
}
