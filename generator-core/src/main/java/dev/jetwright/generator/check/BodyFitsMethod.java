package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Binding;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.HttpMethod;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Requests that retrieve or remove better carry no body (RFC 9110, section 9.3): what is between
 * may drop it, and {@code fetch} refuses to send it with GET and HEAD. Answers to {@code HEAD} have
 * none.
 */
final class BodyFitsMethod implements Rule {
  private static final Set<HttpMethod> BODILESS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE, HttpMethod.TRACE);

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    TextForms texts = new TextForms(contract);
    for (Operation operation : contract.operations()) {
      if (BODILESS.contains(operation.method())) {
        operation.bodies().forEach(body -> found.add(request(operation, body, texts)));
        operation.forms().forEach(field -> found.add(request(operation, field, texts)));
      }
      if (operation.method() == HttpMethod.HEAD && operation.result().hasBody()) {
        found.add(answer(operation));
      }
    }
    return found;
  }

  private static Diagnostic request(Operation operation, Parameter body, TextForms texts) {
    boolean text = texts.make(body.type().type());
    String repair = text && body.binding() != Binding.INFERRED
        ? "Write @Query in place of @"
            + Words.capitalised(body.source().name().toLowerCase(Locale.ROOT))
            + ", or @Post in place of @%s."
        : "Write @Post in place of @%s, or take what you need from the query, as in `String q`.";
    return new Diagnostic(
        DiagnosticCode.BODY_DISCOURAGED,
        body.location(),
        "`%s` is in the body, which clients and proxies may drop from `%s` requests."
            .formatted(body.name(), operation.method()),
        repair.formatted(Words.capitalised(operation.method().name().toLowerCase(Locale.ROOT))));
  }

  private static Diagnostic answer(Operation operation) {
    return new Diagnostic(
        DiagnosticCode.BODY_NOT_ALLOWED,
        operation.result().location(),
        "`HEAD` answers have no body, but `%s` returns %s."
            .formatted(operation.name(), Words.one(operation.result().first().content())),
        "Return `void`, or write @Get: what answers @Get answers HEAD too.");
  }
}
