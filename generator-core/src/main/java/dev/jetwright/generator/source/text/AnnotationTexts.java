package dev.jetwright.generator.source.text;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Annotations with their names resolved and their constants evaluated. */
final class AnnotationTexts {
  private final SourceFile file;
  private final Scope scope;
  private final References references;
  private final Constants constants;

  AnnotationTexts(SourceFile file, Scope scope, References references) {
    this.file = file;
    this.scope = scope;
    this.references = references;
    this.constants = new Constants(scope);
  }

  AnnotationUse read(AnnotationExpr annotation) {
    Map<String, AnnotationValue> values = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      values.put("value", value(single.getMemberValue()));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        values.put(pair.getNameAsString(), value(pair.getValue()));
      }
    }
    return new AnnotationUse(name(annotation), values, file.location(annotation));
  }

  private String name(AnnotationExpr annotation) {
    Resolution resolution = scope.resolve(annotation.getNameAsString(), annotation);
    if (resolution instanceof Resolution.Found found) {
      return found.name().qualifiedName();
    }
    return resolution instanceof Resolution.Missing missing
        ? missing.name()
        : annotation.getNameAsString();
  }

  AnnotationValue value(Expression expression) {
    Location location = file.location(expression);
    if (expression instanceof ArrayInitializerExpr several) {
      return new AnnotationValue.Several(
          several.getValues().stream().map(this::value).toList(), location);
    }
    if (expression instanceof AnnotationExpr nested) {
      return new AnnotationValue.Nested(read(nested));
    }
    if (expression instanceof ClassExpr literal) {
      return new AnnotationValue.ClassLiteral(references.read(literal.getType()));
    }
    return constants
        .evaluate(expression)
        .<AnnotationValue>map(value -> new AnnotationValue.Constant(value, location))
        .orElseGet(() -> new AnnotationValue.Other(expression.toString(), location));
  }
}
