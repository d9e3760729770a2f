package dev.jetwright.generator.source.classfile;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationElement;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Constructor;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.DocComment;
import dev.jetwright.generator.source.declaration.Field;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.TypeVariable;

/** A type that a class file declares. It has no documentation and no lines to point at. */
final class ClassDeclaration implements Declaration {
  private final ClassInfo type;
  private final byte[] bytes;
  private final Optional<Declaration> outer;
  private final Location location;
  private final ClassReferences references;
  private Map<String, Object> constants;

  ClassDeclaration(ClassInfo type, byte[] bytes, Optional<Declaration> outer, String place) {
    this.type = type;
    this.bytes = bytes;
    this.outer = outer;
    this.location = Location.of(place + "!" + type.name().toString().replace('.', '/') + ".class");
    this.references = new ClassReferences(location);
  }

  @Override
  public TypeName name() {
    return ClassReferences.name(type.name());
  }

  @Override
  public Kind kind() {
    if (type.isAnnotation()) {
      return Kind.ANNOTATION;
    }
    if (type.isRecord()) {
      return Kind.RECORD;
    }
    if (type.isEnum()) {
      return Kind.ENUM;
    }
    return type.isInterface() ? Kind.INTERFACE : Kind.CLASS;
  }

  /** A class file does not tell private from package-private. */
  @Override
  public Access access() {
    boolean isPublic = Modifier.isPublic(type.flags())
        && outer.map(around -> around.access() == Access.PUBLIC).orElse(true);
    return isPublic ? Access.PUBLIC : Access.PACKAGE;
  }

  @Override
  public boolean isSealed() {
    return !type.permittedSubclasses().isEmpty();
  }

  @Override
  public List<String> typeParameters() {
    return type.typeParameters().stream().map(TypeVariable::identifier).toList();
  }

  @Override
  public List<TypeReference> superTypes() {
    return Stream.concat(Stream.ofNullable(type.superClassType()), type.interfaceTypes().stream())
        .map(references::read)
        .toList();
  }

  @Override
  public List<TypeReference> permitted() {
    return type.permittedSubclasses().stream()
        .map(name -> new TypeReference(
            new JavaType.Declared(ClassReferences.name(name), List.of()), location))
        .toList();
  }

  /**
   * An annotation of a component is in the class file where its targets say: on the component, the
   * field, the accessor or the type.
   */
  @Override
  public List<Member> components() {
    return type.recordComponentsInDeclarationOrder().stream()
        .map(this::component)
        .toList();
  }

  private Member component(RecordComponentInfo component) {
    TypeReference reference = references.read(component.type());
    List<AnnotationUse> annotations = new ArrayList<>();
    Stream.of(declared(component.annotations(), component), field(component), accessor(component))
        .flatMap(List::stream)
        .map(references::annotation)
        .filter(annotation ->
            !annotations.contains(annotation) && !reference.annotations().contains(annotation))
        .forEach(annotations::add);
    return new Member(component.name(), reference, annotations, DocComment.NONE, location);
  }

  private static List<AnnotationInstance> field(RecordComponentInfo component) {
    FieldInfo field = component.field();
    return field == null ? List.of() : declared(field.annotations(), field);
  }

  private static List<AnnotationInstance> accessor(RecordComponentInfo component) {
    MethodInfo accessor = component.accessor();
    return accessor == null ? List.of() : declared(accessor.annotations(), accessor);
  }

  /** The annotations of a declaration itself: not those of types in it, nor of its parameters. */
  private static List<AnnotationInstance> declared(
      List<AnnotationInstance> annotations, AnnotationTarget target) {
    return annotations.stream()
        .filter(annotation -> annotation.target().kind() == target.kind())
        .toList();
  }

  @Override
  public List<Member> constants() {
    return type.enumConstants().stream().map(this::field).toList();
  }

  @Override
  public List<Member> publicFields() {
    return type.fieldsInDeclarationOrder().stream()
        .filter(field -> Modifier.isPublic(field.flags()) && !Modifier.isStatic(field.flags()))
        .map(this::field)
        .toList();
  }

  private Member field(FieldInfo field) {
    return new Member(
        field.name(),
        references.read(field.type()),
        annotations(field.annotations(), field),
        DocComment.NONE,
        location);
  }

  private List<AnnotationUse> annotations(
      List<AnnotationInstance> annotations, AnnotationTarget target) {
    return declared(annotations, target).stream().map(references::annotation).toList();
  }

  @Override
  public List<AnnotationElement> elements() {
    if (!type.isAnnotation()) {
      return List.of();
    }
    return type.methodsInDeclarationOrder().stream()
        .filter(method -> !Modifier.isStatic(method.flags()))
        .map(method -> new AnnotationElement(
            method.name(),
            references.read(method.returnType()),
            Optional.ofNullable(method.defaultValue()).map(references::value),
            annotations(method.annotations(), method)))
        .toList();
  }

  @Override
  public List<Method> methods() {
    return type.methodsInDeclarationOrder().stream()
        .filter(method -> !method.isConstructor() && !method.isStaticInitializer())
        .filter(method -> !method.isSynthetic() && !isAccessor(method))
        .map(this::method)
        .toList();
  }

  /** Whether a component stands for the method: its annotations are the component's. */
  private boolean isAccessor(MethodInfo method) {
    return type.isRecord()
        && method.parametersCount() == 0
        && type.recordComponent(method.name()) != null;
  }

  private Method method(MethodInfo method) {
    return new Method(
        method.name(),
        kind(method),
        method.typeParameters().stream().map(TypeVariable::identifier).toList(),
        references.read(method.returnType()),
        IntStream.range(0, method.parametersCount())
            .mapToObj(i -> parameter(method, i))
            .toList(),
        method.exceptions().stream().map(references::read).toList(),
        annotations(method.annotations(), method),
        DocComment.NONE,
        location);
  }

  private static Method.Kind kind(MethodInfo method) {
    if (!Modifier.isPublic(method.flags())) {
      return Method.Kind.OTHER;
    }
    if (Modifier.isStatic(method.flags())) {
      return Method.Kind.STATIC;
    }
    return method.isAbstract() ? Method.Kind.ABSTRACT : Method.Kind.PUBLIC;
  }

  /** A parameter; its name is empty when the class was not compiled with {@code -parameters}. */
  private Member parameter(MethodInfo method, int position) {
    MethodParameterInfo parameter = method.parameters().get(position);
    String name = parameter.name();
    return new Member(
        name == null ? "" : name,
        references.read(parameter.type()),
        annotations(parameter.annotations(), parameter),
        DocComment.NONE,
        location);
  }

  /** A class file does not tell what a field begins with. */
  @Override
  public List<Field> fields() {
    return type.fieldsInDeclarationOrder().stream()
        .filter(field -> !Modifier.isStatic(field.flags()) && !field.isSynthetic())
        .map(field -> new Field(
            field(field),
            Modifier.isPublic(field.flags()),
            Modifier.isFinal(field.flags()),
            Optional.empty()))
        .toList();
  }

  @Override
  public List<Constructor> constructors() {
    return type.constructors().stream()
        .filter(constructor -> !constructor.isSynthetic())
        .map(constructor -> new Constructor(
            IntStream.range(0, constructor.parametersCount())
                .mapToObj(i -> parameter(constructor, i))
                .toList(),
            Modifier.isPublic(constructor.flags()),
            annotations(constructor.annotations(), constructor),
            location))
        .toList();
  }

  @Override
  public boolean isAbstract() {
    return !type.isInterface() && Modifier.isAbstract(type.flags());
  }

  /** A class file does not show what its constants hold. */
  @Override
  public Optional<Object> enumValue(String constant, String member) {
    return Optional.empty();
  }

  /** None: the parameters of a record's constructor repeat its components' annotations. */
  @Override
  public List<AnnotationUse> constructorAnnotations() {
    return type.constructors().stream()
        .flatMap(constructor -> annotations(constructor.annotations(), constructor).stream())
        .toList();
  }

  /** Nobody can tell: a class file shows a canonical constructor in any case. */
  @Override
  public boolean hasConstructorBody() {
    return true;
  }

  @Override
  public Optional<Object> constant(String name) {
    if (constants == null) {
      constants = new ConstantFields(bytes).values();
    }
    return Optional.ofNullable(constants.get(name));
  }

  @Override
  public List<AnnotationUse> annotations() {
    return type.declaredAnnotations().stream().map(references::annotation).toList();
  }

  @Override
  public DocComment doc() {
    return DocComment.NONE;
  }

  @Override
  public Location location() {
    return location;
  }
}
