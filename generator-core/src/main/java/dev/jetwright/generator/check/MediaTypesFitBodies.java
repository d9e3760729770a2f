package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.RequestContent;
import dev.jetwright.generator.contract.RequestContent.Kind;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code @Consumes} names are media types, and the body can come in them. */
final class MediaTypesFitBodies implements Rule {
  private static final String TOKEN = "[a-z0-9!#$&^_.+-]+";
  private static final Pattern RANGE = Pattern.compile(TOKEN + "/(" + TOKEN + "|\\*)|\\*/\\*");

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      RequestContent content = RequestContent.of(contract, operation);
      if (content.kind() == Kind.NONE) {
        nothing(operation, found);
        continue;
      }
      for (String type : operation.consumes().mediaTypes()) {
        fault(contract, operation, content, type)
            .ifPresent(fault -> found.add(diagnostic(operation, fault)));
      }
    }
    return found;
  }

  private static void nothing(Operation operation, List<Diagnostic> found) {
    if (!operation.consumes().mediaTypes().isEmpty()) {
      found.add(diagnostic(
          operation,
          new Fault(
              "`%s` has no body that could come in a media type.".formatted(operation.name()),
              "Remove @Consumes, or write `@Body InputStream body` as a parameter.")));
    } else if (operation.consumes().maxSize().isPresent()) {
      found.add(diagnostic(
          operation,
          new Fault(
              "`%s` has no body that could be too large.".formatted(operation.name()),
              "Remove @MaxSize.")));
    }
  }

  /** What is wrong, and what to do about it. */
  private record Fault(String fact, String repair) {}

  private static Optional<Fault> fault(
      Contract contract, Operation operation, RequestContent content, String type) {
    if (!RANGE.matcher(type).matches()) {
      return Optional.of(new Fault(
          "`%s` is no media type.".formatted(type),
          type.indexOf(';') < 0
              ? "Write a type and a subtype, such as \"application/yaml\"."
              : "Leave out the parameters: \"%s\" stands for all of them."
                  .formatted(type.substring(0, type.indexOf(';')).strip())));
    }
    return switch (content.kind()) {
      case FORM -> form(contract, operation, type);
      case LINES ->
        RequestContent.isJson(type) || RequestContent.isForm(type) || type.contains("*")
            ? Optional.of(new Fault(
                "`%s` does not come line by line.".formatted(type),
                "Write \"application/jsonl\", or take a `List`."))
            : Optional.empty();
      case VALUE -> value(operation, type);
      default -> Optional.empty();
    };
  }

  private static Optional<Fault> form(Contract contract, Operation operation, String type) {
    if (!RequestContent.isForm(type)) {
      return Optional.of(new Fault(
          "`%s` takes a form, which does not come as `%s`.".formatted(operation.name(), type),
          "Write \"multipart/form-data\" or \"application/x-www-form-urlencoded\"."));
    }
    boolean files = operation.forms().stream()
        .anyMatch(field -> RequestContent.holdsFiles(contract, field.type().type()));
    return files && type.equals(RequestContent.URL_ENCODED)
        ? Optional.of(new Fault(
            "`%s` takes files, which `%s` cannot have.".formatted(operation.name(), type),
            "Write \"multipart/form-data\"."))
        : Optional.empty();
  }

  private static Optional<Fault> value(Operation operation, String type) {
    if (type.contains("*")) {
      return Optional.of(new Fault(
          "`%s` says nothing about how to read `%s`."
              .formatted(type, operation.bodies().get(0).name()),
          "Name each media type, or take `InputStream` or `byte[]`."));
    }
    return RequestContent.isForm(type) && operation.embedsBodies()
        ? Optional.of(new Fault(
            "`%s` takes several values, which a form does not keep apart."
                .formatted(operation.name()),
            "Make one record of them, or write @Form before each."))
        : Optional.empty();
  }

  private static Diagnostic diagnostic(Operation operation, Fault fault) {
    return new Diagnostic(
        DiagnosticCode.MEDIA_TYPE, operation.consumes().location(), fault.fact(), fault.repair());
  }
}
