package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.RequestContent;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.depend.Lifetime;
import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;

/** What never waits does not read or write while bytes travel. */
final class NonBlockingNeverWaits implements Rule {

  @Override
  public List<Diagnostic> check(Contract contract) {
    return contract.operations().stream()
        .filter(operation -> operation.pace().isNonBlocking())
        .flatMap(operation -> waits(contract, operation).stream()
            .map(reason -> new Diagnostic(
                DiagnosticCode.NON_BLOCKING,
                operation.pace().nonBlocking().orElseThrow(),
                "`" + operation.name() + "` " + reason + ", and whoever does that waits.",
                "Remove `@NonBlocking` from it, or from its interface.")))
        .toList();
  }

  private static Optional<String> waits(Contract contract, Operation operation) {
    if (operation.entry().raw()) {
      return Optional.of("answers by itself");
    }
    Optional<Provider> slow = operation.resolution().provisions().stream()
        .filter(it -> it.parallel() || it.provider().result().later())
        .map(Provision::provider)
        .filter(it -> it.lifetime() != Lifetime.APPLICATION)
        .findFirst();
    if (slow.isPresent()) {
      return Optional.of("takes what `" + slow.get().text() + "` makes later");
    }
    boolean streams = operation.bodies().stream().anyMatch(NonBlockingNeverWaits::isStream);
    if (streams || isMultipart(contract, operation)) {
      return Optional.of("reads its body while it arrives");
    }
    boolean reads = !operation.bodies().isEmpty() || !operation.forms().isEmpty();
    if (reads && !operation.resolution().authenticating().isEmpty()) {
      return Optional.of("finds out who is asking before its body is there");
    }
    return operation.result().answers().stream()
            .map(Answer::content)
            .anyMatch(NonBlockingNeverWaits::isWritten)
        ? Optional.of("writes its answer while it is sent")
        : Optional.empty();
  }

  private static boolean isStream(Parameter body) {
    return body.type().type() instanceof StreamType
        || body.type().type() instanceof Binary binary && binary.kind() == Binary.Kind.STREAM;
  }

  private static boolean isMultipart(Contract contract, Operation operation) {
    return RequestContent.of(contract, operation).mediaTypes().contains(RequestContent.MULTIPART);
  }

  private static boolean isWritten(Content content) {
    return content instanceof Content.Bytes bytes && bytes.source() != Content.Bytes.Source.ARRAY;
  }
}
