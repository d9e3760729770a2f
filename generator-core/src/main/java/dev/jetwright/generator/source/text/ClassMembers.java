package dev.jetwright.generator.source.text;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.jetwright.generator.source.declaration.Constructor;
import dev.jetwright.generator.source.declaration.Field;
import dev.jetwright.generator.source.declaration.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields and constructors that a file declares in a type. */
final class ClassMembers {
  private final SourceFile file;
  private final TypeDeclaration<?> type;
  private final Scope scope;
  private final References references;
  private final boolean isPublic;
  private final Function<Parameter, Member> parameter;

  ClassMembers(
      SourceFile file,
      TypeDeclaration<?> type,
      Scope scope,
      References references,
      boolean isPublic,
      Function<Parameter, Member> parameter) {
    this.file = file;
    this.type = type;
    this.scope = scope;
    this.references = references;
    this.isPublic = isPublic;
    this.parameter = parameter;
  }

  /** The fields of an instance. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (FieldDeclaration declaration : type.getFields()) {
      if (!declaration.isStatic()) {
        declaration.getVariables().forEach(variable -> fields.add(field(declaration, variable)));
      }
    }
    return fields;
  }

  private Field field(FieldDeclaration declaration, VariableDeclarator variable) {
    Member member = new Member(
        variable.getNameAsString(),
        references.read(variable.getType()),
        references.annotations(declaration.getAnnotations()),
        SourceFile.doc(declaration),
        file.location(variable.getName()));
    Optional<Field.InitialValue> initial = variable
        .getInitializer()
        .filter(value -> !value.isNullLiteralExpr())
        .map(value -> new Field.InitialValue(new Constants(scope).evaluate(value)));
    return new Field(member, declaration.isPublic(), declaration.isFinal(), initial);
  }

  /** The constructors; a class without any has the one that the compiler makes. */
  List<Constructor> constructors() {
    List<Constructor> constructors = new ArrayList<>();
    if (type instanceof RecordDeclaration) {
      compact().forEach(constructors::add);
    } else if (type.getConstructors().isEmpty()) {
      constructors.add(
          new Constructor(List.of(), isPublic, List.of(), file.location(type.getName())));
    }
    type.getConstructors().forEach(constructor -> constructors.add(constructor(constructor)));
    return constructors;
  }

  private Stream<Constructor> compact() {
    RecordDeclaration declaration = (RecordDeclaration) type;
    return declaration.getCompactConstructors().stream()
        .map(constructor -> new Constructor(
            declaration.getParameters().stream().map(parameter).toList(),
            constructor.isPublic(),
            references.annotations(constructor.getAnnotations()),
            file.location(constructor.getName())));
  }

  private Constructor constructor(ConstructorDeclaration constructor) {
    return new Constructor(
        constructor.getParameters().stream().map(parameter).toList(),
        constructor.isPublic(),
        references.annotations(constructor.getAnnotations()),
        file.location(constructor.getName()));
  }
}
