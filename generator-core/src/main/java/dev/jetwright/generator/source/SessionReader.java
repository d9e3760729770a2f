package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import java.util.List;

/** Reads what is remembered of a client: {@code Session<Cart>}. */
final class SessionReader {
  private static final String SESSION = Annotations.OURS + "Session";

  private final TypeReader types;
  private final Findings findings;

  SessionReader(TypeReader types, Findings findings) {
    this.types = types;
    this.findings = findings;
  }

  boolean isSession(Member parameter) {
    return parameter.type().type() instanceof JavaType.Declared declared
        && declared.name().qualifiedName().equals(SESSION);
  }

  Argument read(Member parameter) {
    JavaType.Declared session = (JavaType.Declared) parameter.type().type();
    if (session.arguments().size() != 1) {
      findings.add(
          DiagnosticCode.SESSION_TYPE,
          parameter.location(),
          "`" + parameter.name() + "` does not say what is remembered.",
          "Write `Session<Cart>`, with a type of your own.");
      TypeUse text = new TypeUse(Scalar.STRING, Nullness.REQUIRED, List.of(), parameter.location());
      return new Argument.Remembered(parameter.name(), "String", text, parameter.location());
    }
    TypeUse value = types.read(session.arguments().get(0));
    return new Argument.Remembered(
        parameter.name(), Models.name(value.type()), value, parameter.location());
  }
}
