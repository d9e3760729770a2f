package dev.jetwright.generator.source.text;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A type that a file declares. */
final class SourceDeclaration implements Declaration {
  private final SourceFile file;
  private final TypeDeclaration<?> type;
  private final TypeName name;
  private final Scope scope;
  private final References references;
  private final Set<String> evaluating = new HashSet<>();
  private List<TypeReference> superTypes;

  SourceDeclaration(SourceFile file, TypeDeclaration<?> type, Scope scope, MissingType missing) {
    this.file = file;
    this.type = type;
    this.name = scope.name(type);
    this.scope = scope;
    this.references = new References(file, scope, missing);
  }

  @Override
  public TypeName name() {
    return name;
  }

  @Override
  public Kind kind() {
    if (type instanceof RecordDeclaration) {
      return Kind.RECORD;
    }
    if (type instanceof EnumDeclaration) {
      return Kind.ENUM;
    }
    if (type instanceof AnnotationDeclaration) {
      return Kind.ANNOTATION;
    }
    return isInterface(type) ? Kind.INTERFACE : Kind.CLASS;
  }

  private static boolean isInterface(Node node) {
    return node instanceof ClassOrInterfaceDeclaration declaration && declaration.isInterface()
        || node instanceof AnnotationDeclaration;
  }

  @Override
  public Access access() {
    Access access = Access.PUBLIC;
    for (Optional<Node> node = Optional.of(type);
        node.isPresent();
        node = node.get().getParentNode()) {
      if (node.get() instanceof TypeDeclaration<?> declaration) {
        Access own = access(declaration);
        access = own.compareTo(access) > 0 ? own : access;
      }
    }
    return access;
  }

  private static Access access(TypeDeclaration<?> type) {
    if (type.isPublic()
        || type.getParentNode().filter(SourceDeclaration::isInterface).isPresent()) {
      return Access.PUBLIC;
    }
    return type.isPrivate() ? Access.PRIVATE : Access.PACKAGE;
  }

  @Override
  public boolean isSealed() {
    return type instanceof ClassOrInterfaceDeclaration declaration
        && declaration.getModifiers().stream()
            .anyMatch(modifier -> modifier.getKeyword().asString().equals("sealed"));
  }

  @Override
  public List<String> typeParameters() {
    return type instanceof NodeWithTypeParameters<?> generic
        ? names(generic.getTypeParameters())
        : List.of();
  }

  private static List<String> names(NodeList<TypeParameter> parameters) {
    return parameters.stream().map(TypeParameter::getNameAsString).toList();
  }

  @Override
  public List<TypeReference> superTypes() {
    if (superTypes == null) {
      superTypes = List.of(); // What a cycle of inheritance finds, which the compiler refuses.
      superTypes = superTypes(type).map(references::read).toList();
    }
    return superTypes;
  }

  private static Stream<ClassOrInterfaceType> superTypes(TypeDeclaration<?> type) {
    Stream<ClassOrInterfaceType> extended = type instanceof ClassOrInterfaceDeclaration declaration
        ? declaration.getExtendedTypes().stream()
        : Stream.empty();
    Stream<ClassOrInterfaceType> implemented = type instanceof NodeWithImplements<?> implementing
        ? implementing.getImplementedTypes().stream()
        : Stream.empty();
    return Stream.concat(extended, implemented);
  }

  @Override
  public List<TypeReference> permitted() {
    if (type instanceof ClassOrInterfaceDeclaration declaration
        && !declaration.getPermittedTypes().isEmpty()) {
      return declaration.getPermittedTypes().stream().map(references::read).toList();
    }
    return file.unit().findAll(TypeDeclaration.class).stream()
        .map(found -> (TypeDeclaration<?>) found)
        .filter(this::isSubtype)
        .map(found -> new TypeReference(
            new JavaType.Declared(scope.name(found), List.of()), file.location(found.getName())))
        .toList();
  }

  private boolean isSubtype(TypeDeclaration<?> other) {
    return superTypes(other)
        .map(reference -> scope.resolve(reference.getNameWithScope(), reference))
        .anyMatch(new Resolution.Found(name)::equals);
  }

  @Override
  public List<Member> components() {
    return type instanceof RecordDeclaration declaration
        ? declaration.getParameters().stream().map(this::parameter).toList()
        : List.of();
  }

  private Member parameter(Parameter parameter) {
    TypeReference written = references.read(parameter.getType());
    TypeReference reference = parameter.isVarArgs()
        ? new TypeReference(
            new JavaType.Array(written), file.location(parameter.getType(), parameter.getName()))
        : written;
    return new Member(
        parameter.getNameAsString(),
        reference,
        references.annotations(parameter.getAnnotations()),
        SourceFile.doc(parameter),
        file.location(parameter.getName()));
  }

  @Override
  public List<Member> constants() {
    if (!(type instanceof EnumDeclaration declaration)) {
      return List.of();
    }
    return declaration.getEntries().stream()
        .map(entry -> new Member(
            entry.getNameAsString(),
            new TypeReference(new JavaType.Declared(name, List.of()), location()),
            references.annotations(entry.getAnnotations()),
            SourceFile.doc(entry),
            file.location(entry.getName())))
        .toList();
  }

  @Override
  public List<Member> publicFields() {
    return type.getFields().stream()
        .filter(field -> field.isPublic() && !field.isStatic())
        .flatMap(field -> field.getVariables().stream().map(variable -> field(field, variable)))
        .toList();
  }

  private Member field(FieldDeclaration field, VariableDeclarator variable) {
    return new Member(
        variable.getNameAsString(),
        references.read(variable.getType()),
        references.annotations(field.getAnnotations()),
        SourceFile.doc(field),
        file.location(variable.getName()));
  }

  @Override
  public List<AnnotationElement> elements() {
    return type.getMembers().stream()
        .filter(BodyDeclaration::isAnnotationMemberDeclaration)
        .map(BodyDeclaration::asAnnotationMemberDeclaration)
        .map(element -> new AnnotationElement(
            element.getNameAsString(),
            references.read(element.getType()),
            element.getDefaultValue().map(references::value),
            references.annotations(element.getAnnotations())))
        .toList();
  }

  @Override
  public List<Method> methods() {
    return type.getMethods().stream().map(this::method).toList();
  }

  private Method method(MethodDeclaration method) {
    return new Method(
        method.getNameAsString(),
        kind(method),
        names(method.getTypeParameters()),
        references.read(method.getType()),
        method.getParameters().stream().map(this::parameter).toList(),
        method.getThrownExceptions().stream().map(references::read).toList(),
        references.annotations(method.getAnnotations()),
        SourceFile.doc(method),
        file.location(method.getName()));
  }

  private Method.Kind kind(MethodDeclaration method) {
    boolean isPublic = method.isPublic() || isInterface(type) && !method.isPrivate();
    if (!isPublic) {
      return Method.Kind.OTHER;
    }
    if (method.isStatic()) {
      return Method.Kind.STATIC;
    }
    return method.getBody().isPresent() ? Method.Kind.PUBLIC : Method.Kind.ABSTRACT;
  }

  @Override
  public List<Field> fields() {
    return members().fields();
  }

  @Override
  public List<Constructor> constructors() {
    return members().constructors();
  }

  private ClassMembers members() {
    return new ClassMembers(
        file, type, scope, references, access(type) == Access.PUBLIC, this::parameter);
  }

  @Override
  public boolean isAbstract() {
    return type instanceof ClassOrInterfaceDeclaration declaration && declaration.isAbstract();
  }

  @Override
  public Optional<Object> enumValue(String constant, String member) {
    return type instanceof EnumDeclaration declaration
        ? new EnumValues(declaration, scope).value(constant, member)
        : Optional.empty();
  }

  @Override
  public List<AnnotationUse> constructorAnnotations() {
    Stream<AnnotationExpr> ordinary = type.getConstructors().stream()
        .flatMap(constructor -> Stream.concat(
            constructor.getAnnotations().stream(),
            constructor.getParameters().stream()
                .flatMap(parameter -> parameter.getAnnotations().stream())));
    Stream<AnnotationExpr> compact =
        compactConstructors().flatMap(constructor -> constructor.getAnnotations().stream());
    return references.annotations(
        new NodeList<>(Stream.concat(ordinary, compact).toList()));
  }

  private Stream<CompactConstructorDeclaration> compactConstructors() {
    return type instanceof RecordDeclaration declaration
        ? declaration.getCompactConstructors().stream()
        : Stream.empty();
  }

  @Override
  public boolean hasConstructorBody() {
    return compactConstructors().anyMatch(constructor -> !constructor.getBody().isEmpty())
        || type.getConstructors().stream().anyMatch(this::isCanonical);
  }

  private boolean isCanonical(ConstructorDeclaration constructor) {
    List<String> types = constructor.getParameters().stream()
        .map(parameter -> parameter.getType().asString())
        .toList();
    return type instanceof RecordDeclaration declaration
        && types.equals(declaration.getParameters().stream()
            .map(component -> component.getType().asString())
            .toList());
  }

  @Override
  public Optional<Object> constant(String constantName) {
    for (FieldDeclaration field : type.getFields()) {
      if (!isInterface(type) && !(field.isStatic() && field.isFinal())) {
        continue;
      }
      for (VariableDeclarator variable : field.getVariables()) {
        if (variable.getNameAsString().equals(constantName)) {
          return value(variable);
        }
      }
    }
    return Optional.empty();
  }

  /** The value of a constant variable; none for one that refers to itself. */
  private Optional<Object> value(VariableDeclarator variable) {
    if (!evaluating.add(variable.getNameAsString())) {
      return Optional.empty();
    }
    try {
      return variable.getInitializer().flatMap(new Constants(scope)::evaluate);
    } finally {
      evaluating.remove(variable.getNameAsString());
    }
  }

  @Override
  public List<AnnotationUse> annotations() {
    return references.annotations(type.getAnnotations());
  }

  @Override
  public DocComment doc() {
    return SourceFile.doc(type);
  }

  @Override
  public Location location() {
    return file.location(type.getName());
  }
}
