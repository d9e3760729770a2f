package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.FormContent;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** A request has one body: a form, or a value. One of its files may be read while it arrives. */
final class FormsStandAlone implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      if (!operation.forms().isEmpty()) {
        operation.bodies().forEach(body -> found.add(beside(contract, operation, body)));
      }
      operation.forms().stream()
          .filter(FormsStandAlone::streams)
          .skip(1)
          .forEach(second -> found.add(second(operation, second)));
    }
    return found;
  }

  private static Diagnostic beside(Contract contract, Operation operation, Parameter body) {
    Parameter field = operation.forms().get(0);
    boolean bytes = FormContent.isFile(body.type().type());
    String repair = bytes
        ? "Write @Part before `%s`, so that it is a file of the form."
        : "Write @Part before `%s` for JSON in a part of the form, or @Form for fields.";
    return new Diagnostic(
        DiagnosticCode.FORM_BESIDE_BODY,
        body.location(),
        "`%s` is the body of `%s`, but `%s` is in a form, which is a body of its own."
            .formatted(body.name(), operation.name(), field.name()),
        repair.formatted(body.name()),
        List.of(new Diagnostic.Related(field.location(), "`" + field.name() + "`, in the form")));
  }

  private static boolean streams(Parameter parameter) {
    Type type = parameter.type().type();
    return parameter.source() == ParameterSource.PART
        && (type instanceof StreamType
            || type instanceof Binary binary && binary.kind() == Binary.Kind.STREAM);
  }

  private static Diagnostic second(Operation operation, Parameter second) {
    Parameter first =
        operation.forms().stream().filter(FormsStandAlone::streams).findFirst().orElseThrow();
    return new Diagnostic(
        DiagnosticCode.FILE_NOT_ALLOWED,
        second.location(),
        "`%s` is read while it arrives, and so is `%s`: one of them would be over before the other is asked for."
            .formatted(second.name(), first.name()),
        "Write `UploadedFile %s`, or one `Stream<UploadedFile>` for both.".formatted(second.name()),
        List.of(new Diagnostic.Related(first.location(), "`" + first.name() + "`")));
  }
}
