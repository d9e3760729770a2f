package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.PropertyTraits;
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
  /** What contracts may use of what comes with us. */
  private static final Set<String> OURS =
      Set.of("PasswordGrant", "StrictPasswordGrant", "RequestFault");

  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final Visibility visibility;
  private final Findings findings;
  private final CustomScalars customs;
  private final TypeReader uses;
  private final ObjectReader objects;
  private final EnumReader enums;
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
    this.customs = new CustomScalars(types, annotations, visibility, findings);
    ConstraintReader constraints = new ConstraintReader(types, annotations, visibility, findings);
    this.uses = new TypeReader(this, annotations, constraints, findings);
    this.styles = new StyleReader(annotations, findings);
    this.objects = new ObjectReader(types, annotations, uses, findings);
    this.enums = new EnumReader(annotations, findings);
    this.unions = new UnionReader(types, this, annotations, findings);
  }

  TypeLookup types() {
    return types;
  }

  /** Sees to it that generated code can name a type that is no model. */
  void see(Declaration declaration, Location use) {
    visibility.check(declaration, use);
  }

  CustomScalars customs() {
    return customs;
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
        isUnion(declaration) ? "" : "Make it a sealed interface whose subtypes are records.";
      case CLASS -> isForeign(declaration) ? "Make it a record." : "";
      case ANNOTATION -> "Use a record.";
    };
    boolean foreign = isForeign(declaration) && declaration.kind() != Declaration.Kind.ENUM;
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

  /** Whether nobody wrote it for a contract: a type of the JDK or of Jackson's tree. */
  private static boolean isForeign(Declaration declaration) {
    String packageName = declaration.name().packageName() + ".";
    return packageName.equals(Annotations.OURS)
            && !OURS.contains(declaration.name().simpleName())
        || packageName.startsWith("java.")
        || packageName.startsWith("javax.")
        || packageName.startsWith("jakarta.")
        || packageName.startsWith("tools.jackson.")
        || packageName.startsWith("com.fasterxml.jackson.");
  }

  /** Whether the subtypes of an interface or abstract class are known. */
  static boolean isUnion(Declaration declaration) {
    boolean open = declaration.kind() == Declaration.Kind.INTERFACE || declaration.isAbstract();
    return open
        && (declaration.isSealed()
            || AnnotationReader.has(declaration, Annotations.JSON_SUB_TYPES));
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
      case ENUM -> enums.read(declaration);
      case INTERFACE -> union(declaration);
      case CLASS -> isUnion(declaration) ? union(declaration) : objects.read(declaration);
      default -> objects.read(declaration);
    };
  }

  /** A component, field or getter as a property. */
  Property property(Member member, Place place, Doc documented) {
    annotations.check(member.annotations(), place);
    Doc doc = documented.isEmpty() ? DocReader.of(member.doc()).main() : documented;
    return new Property(
        member.name(),
        wireName(member),
        uses.read(member.type(), member.annotations()),
        AnnotationReader.find(member.annotations(), Annotations.DEFAULT)
            .flatMap(annotation -> annotations.texts(annotation, "value")),
        DocReader.isDeprecated(member.annotations(), DocReader.of(member.doc())),
        PropertyTraits.NONE.withStyle(styles.of(member.annotations(), false)),
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
