package dev.jetwright.generator.source.text;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a method or field of an enum's constants holds, as far as their arguments show it:
 * {@code "low"} for {@code LOW("low")}, whose constructor keeps it.
 */
final class EnumValues {
  private final EnumDeclaration type;
  private final Constants constants;

  EnumValues(EnumDeclaration type, Scope scope) {
    this.type = type;
    this.constants = new Constants(scope);
  }

  /** The value of a method without parameters, or of a field. */
  Optional<Object> value(String constant, String member) {
    Optional<EnumConstantDeclaration> entry = type.getEntries().stream()
        .filter(found -> found.getNameAsString().equals(constant))
        .findFirst();
    return entry
        .filter(found -> found.getClassBody().isEmpty())
        .flatMap(found -> returned(member)
            .map(expression -> expression(found, expression))
            .orElseGet(() -> field(found, member)));
  }

  private Optional<Expression> returned(String method) {
    return type.getMethodsByName(method).stream()
        .filter(found -> found.getParameters().isEmpty())
        .findFirst()
        .flatMap(MethodDeclaration::getBody)
        .filter(body -> body.getStatements().size() == 1)
        .map(body -> body.getStatement(0))
        .filter(ReturnStmt.class::isInstance)
        .flatMap(statement -> ((ReturnStmt) statement).getExpression());
  }

  private Optional<Object> expression(EnumConstantDeclaration entry, Expression expression) {
    if (expression instanceof NameExpr name) {
      return field(entry, name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
      return field(entry, access.getNameAsString());
    }
    if (expression instanceof MethodCallExpr call) {
      return call(entry, call);
    }
    return constants.evaluate(expression);
  }

  /** The methods that enums spell their texts with, of the constant itself or of its text. */
  private Optional<Object> call(EnumConstantDeclaration entry, MethodCallExpr call) {
    Optional<Expression> scope = call.getScope().filter(on -> !on.isThisExpr());
    if (scope.isEmpty()) {
      return switch (call.getNameAsString()) {
        case "name" -> Optional.of(entry.getNameAsString());
        case "ordinal" -> Optional.of(type.getEntries().indexOf(entry));
        default -> returned(call.getNameAsString()).flatMap(inner -> expression(entry, inner));
      };
    }
    Optional<Object> text = expression(entry, scope.get()).filter(String.class::isInstance);
    return text.flatMap(value -> changed(call, (String) value));
  }

  private Optional<Object> changed(MethodCallExpr call, String text) {
    List<Object> arguments = call.getArguments().stream()
        .map(constants::evaluate)
        .flatMap(Optional::stream)
        .toList();
    return switch (call.getNameAsString()) {
      case "toLowerCase" -> Optional.of(text.toLowerCase(Locale.ROOT));
      case "toUpperCase" -> Optional.of(text.toUpperCase(Locale.ROOT));
      case "replace" ->
        arguments.size() == 2
            ? Optional.of(
                text.replace(arguments.get(0).toString(), arguments.get(1).toString()))
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The argument that the constructor keeps in a field. */
  private Optional<Object> field(EnumConstantDeclaration entry, String field) {
    return type.getConstructors().stream()
        .filter(found -> found.getParameters().size() == entry.getArguments().size())
        .findFirst()
        .flatMap(constructor -> parameter(constructor, field).stream()
            .boxed()
            .findFirst()
            .flatMap(index -> constants.evaluate(entry.getArgument(index))));
  }

  private static OptionalInt parameter(ConstructorDeclaration constructor, String field) {
    Optional<String> kept = constructor.findAll(AssignExpr.class).stream()
        .filter(assign -> target(assign).equals(field))
        .map(AssignExpr::getValue)
        .filter(NameExpr.class::isInstance)
        .map(value -> ((NameExpr) value).getNameAsString())
        .findFirst();
    return IntStream.range(0, constructor.getParameters().size())
        .filter(i ->
            kept.filter(constructor.getParameter(i).getNameAsString()::equals).isPresent())
        .findFirst();
  }

  private static String target(AssignExpr assign) {
    return assign.getTarget() instanceof FieldAccessExpr access
        ? access.getNameAsString()
        : assign.getTarget().toString();
  }
}
