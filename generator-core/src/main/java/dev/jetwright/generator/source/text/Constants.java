package dev.jetwright.generator.source.text;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values of constant expressions (JLS 15.29): literals, concatenation, arithmetic on integers
 * and references to constant variables. Anything else has no value here.
 *
 * @param scope what names mean
 */
record Constants(Scope scope) {

  /** The value: a string, boolean, character or number. */
  Optional<Object> evaluate(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return evaluate(enclosed.getInner());
    }
    if (expression instanceof BinaryExpr binary) {
      return evaluate(binary.getLeft())
          .flatMap(left -> evaluate(binary.getRight())
              .flatMap(right -> combine(left, binary.getOperator(), right)));
    }
    if (expression instanceof UnaryExpr unary) {
      return unary(unary);
    }
    if (expression instanceof NameExpr name) {
      return simpleName(name.getNameAsString(), name);
    }
    if (expression instanceof FieldAccessExpr access) {
      return scope.resolve(access.getScope().toString(), access) instanceof Resolution.Found owner
          ? scope.types().constant(owner.name(), access.getNameAsString())
          : Optional.empty();
    }
    return literal(expression);
  }

  private static Optional<Object> literal(Expression expression) {
    if (expression instanceof TextBlockLiteralExpr text) {
      return Optional.of(text.asString());
    }
    if (expression instanceof StringLiteralExpr text) {
      return Optional.of(text.asString());
    }
    if (expression instanceof CharLiteralExpr character) {
      return Optional.of(character.asChar());
    }
    if (expression instanceof BooleanLiteralExpr bool) {
      return Optional.of(bool.getValue());
    }
    if (expression instanceof IntegerLiteralExpr number) {
      return Optional.of(number.asNumber());
    }
    if (expression instanceof LongLiteralExpr number) {
      return Optional.of(number.asNumber());
    }
    return expression instanceof DoubleLiteralExpr number
        ? Optional.of(number.asDouble())
        : Optional.empty();
  }

  /** The least int and the least long have digits that, without the sign, are neither. */
  private Optional<Object> unary(UnaryExpr unary) {
    if (unary.getOperator() == UnaryExpr.Operator.PLUS) {
      return evaluate(unary.getExpression());
    }
    if (unary.getOperator() != UnaryExpr.Operator.MINUS) {
      return Optional.empty();
    }
    return evaluate(unary.getExpression()).flatMap(Constants::negate);
  }

  private static Optional<Object> negate(Object value) {
    if (value instanceof Integer number) {
      return Optional.of(-number);
    }
    if (value instanceof Long number) {
      return Optional.of(number == 1L << 31 ? (Object) Integer.MIN_VALUE : (Object) (-number));
    }
    if (value instanceof BigInteger) {
      return Optional.of(Long.MIN_VALUE);
    }
    return value instanceof Double number ? Optional.of(-number) : Optional.empty();
  }

  private static Optional<Object> combine(Object left, BinaryExpr.Operator operator, Object right) {
    if (operator == BinaryExpr.Operator.PLUS
        && (left instanceof String || right instanceof String)) {
      return Optional.of(String.valueOf(left) + right);
    }
    if (left instanceof Integer a && right instanceof Integer b) {
      return arithmetic(a, operator, b).map(Long::intValue);
    }
    boolean integers = (left instanceof Integer || left instanceof Long)
        && (right instanceof Integer || right instanceof Long);
    return integers
        ? arithmetic(((Number) left).longValue(), operator, ((Number) right).longValue())
            .map(value -> value)
        : Optional.empty();
  }

  private static Optional<Long> arithmetic(long left, BinaryExpr.Operator operator, long right) {
    return switch (operator) {
      case PLUS -> Optional.of(left + right);
      case MINUS -> Optional.of(left - right);
      case MULTIPLY -> Optional.of(left * right);
      case DIVIDE -> right == 0 ? Optional.empty() : Optional.of(left / right);
      default -> Optional.empty();
    };
  }

  private Optional<Object> simpleName(String name, Node place) {
    Optional<Node> outer = place.getParentNode();
    while (outer.isPresent()) {
      if (outer.get() instanceof TypeDeclaration<?> type) {
        Optional<Object> value = scope.types().constant(scope.name(type), name);
        if (value.isPresent()) {
          return value;
        }
      }
      outer = outer.get().getParentNode();
    }
    return Stream.of(scope.imports(false), scope.imports(true))
        .flatMap(List::stream)
        .filter(ImportDeclaration::isStatic)
        .filter(
            clause -> clause.isAsterisk() || clause.getName().getIdentifier().equals(name))
        .flatMap(clause -> scope.owner(clause).stream())
        .map(owner -> scope.types().constant(owner, name))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
