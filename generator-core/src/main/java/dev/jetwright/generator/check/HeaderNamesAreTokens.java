package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A header's name can stand in a request (RFC 9110, section 5.6.2). */
final class HeaderNamesAreTokens implements Rule {
  private static final Pattern TOKEN = Pattern.compile("[-!#$%&'*+.^_`|~0-9A-Za-z]+");
  private static final Pattern OTHER = Pattern.compile("[^-!#$%&'*+.^_`|~0-9A-Za-z]+");

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Parameter parameter : operation.parameters(ParameterSource.HEADER)) {
        if (!TOKEN.matcher(parameter.wireName()).matches()) {
          found.add(unusable(parameter));
        }
      }
    }
    return found;
  }

  private static Diagnostic unusable(Parameter parameter) {
    String name = OTHER.matcher(parameter.wireName()).replaceAll("-").replaceAll("^-+|-+$", "");
    return new Diagnostic(
        DiagnosticCode.HEADER_NAME,
        parameter.location(),
        "A request has no header `%s`: names of headers are letters, digits and hyphens."
            .formatted(parameter.wireName()),
        "Write @Header(\"%s\").".formatted(name.isEmpty() ? "x-value" : name));
  }
}
