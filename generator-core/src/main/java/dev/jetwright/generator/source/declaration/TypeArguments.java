package dev.jetwright.generator.source.declaration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands for the type parameters of a declaration.
 *
 * @param arguments a type for each parameter; one that is not among them has no type
 */
public record TypeArguments(Map<String, TypeReference> arguments) {

  /** No arguments: whatever is left open has no type. */
  public static final TypeArguments NONE = new TypeArguments(Map.of());

  /** Arguments by position; as many as there are. */
  public static TypeArguments of(List<String> parameters, List<TypeReference> arguments) {
    Map<String, TypeReference> byName = new HashMap<>();
    for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
      byName.put(parameters.get(i), arguments.get(i));
    }
    return new TypeArguments(byName);
  }

  /** A type with its parameters filled in; an argument keeps its own annotations. */
  public TypeReference apply(TypeReference reference) {
    JavaType type = reference.type();
    if (type instanceof JavaType.Variable variable) {
      TypeReference argument = arguments.get(variable.text());
      return argument == null
          ? new TypeReference(
              new JavaType.Unresolved(variable.text(), Optional.empty()), reference.location())
          : argument;
    }
    return new TypeReference(inside(type), reference.annotations(), reference.location());
  }

  private JavaType inside(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      return new JavaType.Declared(
          declared.name(), declared.arguments().stream().map(this::apply).toList());
    }
    return type instanceof JavaType.Array array
        ? new JavaType.Array(apply(array.component()))
        : type;
  }

  /** A method with the parameters of its type filled in. */
  public Method apply(Method method) {
    return new Method(
        method.name(),
        method.kind(),
        method.typeParameters(),
        apply(method.result()),
        method.parameters().stream().map(this::apply).toList(),
        method.thrown().stream().map(this::apply).toList(),
        method.annotations(),
        method.doc(),
        method.location());
  }

  private Member apply(Member parameter) {
    return new Member(
        parameter.name(),
        apply(parameter.type()),
        parameter.annotations(),
        parameter.doc(),
        parameter.location());
  }
}
