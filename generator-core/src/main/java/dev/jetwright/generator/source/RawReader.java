package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import java.util.List;

/** Reads a method annotated {@code @Raw}, of which there is only one shape. */
final class RawReader {
  private static final int OK = 200;
  private static final List<String> PARAMETERS = List.of(
      "org.eclipse.jetty.server.Request",
      "org.eclipse.jetty.server.Response",
      "org.eclipse.jetty.util.Callback");

  private final Findings findings;

  RawReader(Findings findings) {
    this.findings = findings;
  }

  static boolean isRaw(Method method) {
    return AnnotationReader.find(method.annotations(), Annotations.RAW).isPresent();
  }

  /** What nobody knows of a method that answers by itself. */
  static Result result(Method method) {
    return Result.of(OK, new Content.None(), Doc.NONE, method.location());
  }

  void check(Method method) {
    List<String> types = method.parameters().stream().map(RawReader::type).toList();
    boolean isVoid = method.result().type() instanceof JavaType.Primitive primitive
        && primitive.text().equals("void");
    method.parameters().forEach(parameter -> findings.unknown(parameter.type()));
    boolean unknown = method.parameters().stream()
        .anyMatch(parameter -> parameter.type().type() instanceof JavaType.Unresolved);
    if (!unknown && !(isVoid && types.equals(PARAMETERS))) {
      findings.add(
          DiagnosticCode.RAW_OPERATION,
          method.location(),
          "`" + method.name() + "` answers by itself, and has not got what that takes.",
          "Write `void " + method.name()
              + "(Request request, Response response, Callback callback)`,"
              + " with the types of Jetty.");
    }
  }

  private static String type(Member parameter) {
    return parameter.type().type() instanceof JavaType.Declared declared
        ? declared.name().qualifiedName()
        : "";
  }
}
