package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerHeader;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.OtherAnswer;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The headers and cookies of answers have names and types that can stand there. */
final class AnswerHeadersFit implements Rule {
  private static final Pattern TOKEN = Pattern.compile("[-!#$%&'*+.^_`|~0-9A-Za-z]+");
  private static final Map<String, String> INSTEAD = Map.of(
      "content-type", "Name the media type in @Produces.",
      "content-length", "Remove it: the server counts.",
      "transfer-encoding", "Remove it: the server decides that.",
      "connection", "Remove it: the server decides that.",
      "set-cookie", "Write @Cookie on a component, or use `Reply.cookie`.");

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Answer answer : operation.result().answers()) {
        check(contract, answer.headers(), found);
      }
      for (OtherAnswer other : operation.result().others()) {
        check(contract, other.headers(), found);
      }
    }
    return found;
  }

  private static void check(Contract contract, List<AnswerHeader> all, List<Diagnostic> found) {
    Map<String, AnswerHeader> byName = new HashMap<>();
    for (AnswerHeader header : all) {
      boolean cookie = header.kind() != AnswerHeader.Kind.HEADER;
      name(header, cookie, found);
      type(contract, header, cookie, found);
      String key = cookie ? "cookie " + header.name() : header.name().toLowerCase(Locale.ROOT);
      AnswerHeader first = byName.putIfAbsent(key, header);
      if (first != null) {
        found.add(new Diagnostic(
            DiagnosticCode.NAME_CLASH,
            header.location(),
            "Two %s of one answer are called `%s`."
                .formatted(cookie ? "cookies" : "headers", header.name()),
            "Rename one of them.",
            List.of(new Diagnostic.Related(first.location(), "the other one"))));
      }
    }
  }

  private static void name(AnswerHeader header, boolean cookie, List<Diagnostic> found) {
    String instead = cookie ? null : INSTEAD.get(header.name().toLowerCase(Locale.ROOT));
    if (instead != null) {
      found.add(new Diagnostic(
          DiagnosticCode.HEADER_NAME,
          header.location(),
          "`%s` is not a header that an author sets.".formatted(header.name()),
          instead));
    } else if (!TOKEN.matcher(header.name()).matches()) {
      found.add(new Diagnostic(
          DiagnosticCode.HEADER_NAME,
          header.location(),
          "An answer has no %s `%s`: names of %ss are letters, digits and hyphens."
              .formatted(cookie ? "cookie" : "header", header.name(), cookie ? "cookie" : "header"),
          "Write another name."));
    }
  }

  private static void type(
      Contract contract, AnswerHeader header, boolean cookie, List<Diagnostic> found) {
    Type type = header.type().type();
    boolean list = !cookie && type instanceof ArrayType;
    Type one = list ? ((ArrayType) type).element().type() : type;
    if (one instanceof Scalar
        || one instanceof NamedType named
            && contract.type(named.name()) instanceof EnumDefinition) {
      return;
    }
    found.add(new Diagnostic(
        DiagnosticCode.PARAMETER_TYPE,
        header.location(),
        "The %s `%s` is %s, which is no text."
            .formatted(cookie ? "cookie" : "header", header.name(), Words.one(type)),
        cookie
            ? "Use a type such as `String` or `int`, an enum, or `SetCookie`."
            : "Use a type such as `String` or `int`, an enum, or a list of these."));
  }
}
