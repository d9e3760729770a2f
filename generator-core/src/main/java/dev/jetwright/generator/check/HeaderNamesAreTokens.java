package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The name of a header or cookie can stand in a request (RFC 9110, section 5.6.2). */
final class HeaderNamesAreTokens implements Rule {
  private static final Pattern TOKEN = Pattern.compile("[-!#$%&'*+.^_`|~0-9A-Za-z]+");
  private static final Pattern OTHER = Pattern.compile("[^-!#$%&'*+.^_`|~0-9A-Za-z]+");

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    ParameterRecords records = new ParameterRecords(contract);
    for (Operation operation : contract.operations()) {
      for (Parameter parameter : records.fields(operation)) {
        if (isUnusable(parameter)) {
          found.add(unusable(parameter));
        }
      }
    }
    return found;
  }

  private static boolean isUnusable(Parameter parameter) {
    boolean token = parameter.source() == ParameterSource.HEADER
        || parameter.source() == ParameterSource.COOKIE;
    return token && !TOKEN.matcher(parameter.wireName()).matches();
  }

  private static Diagnostic unusable(Parameter parameter) {
    String word = parameter.source().wireWord();
    String name = OTHER.matcher(parameter.wireName()).replaceAll("-").replaceAll("^-+|-+$", "");
    return new Diagnostic(
        DiagnosticCode.HEADER_NAME,
        parameter.location(),
        "A request has no %s `%s`: names of %ss are letters, digits and hyphens."
            .formatted(word, parameter.wireName(), word),
        "Write @%s(\"%s\").".formatted(Words.capitalised(word), name.isEmpty() ? "x-value" : name));
  }
}
