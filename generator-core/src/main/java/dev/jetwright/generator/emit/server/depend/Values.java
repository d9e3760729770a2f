package dev.jetwright.generator.emit.server.depend;

import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.contract.depend.ProvidedType;
import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The expressions for arguments.
 *
 * @param exchange the variable with the exchange
 * @param bound the variables with what was taken from the request, by parameter
 * @param provided the expressions for what providers have made
 * @param sessions the variables with what is remembered of clients, by its name
 * @param scopes the constants with required scopes
 */
public record Values(
    String exchange,
    Map<String, String> bound,
    Function<Provision, String> provided,
    Map<String, String> sessions,
    Function<List<String>, String> scopes)
    implements Argument.Visitor<String> {
  @Override
  public String bound(Argument.Bound argument) {
    return bound.get(argument.parameter().name());
  }

  @Override
  public String wanted(Argument.Wanted wanted) {
    throw new IllegalStateException("Nobody provides " + wanted.want().text());
  }

  @Override
  public String provided(Argument.Provided argument) {
    return provided.apply(argument.provision());
  }

  @Override
  public String credential(Argument.Credential credential) {
    return bound.get(credential.name());
  }

  @Override
  public String context(Argument.Context context) {
    return switch (context.kind()) {
      case REQUEST -> exchange + ".context()";
      case TASKS -> exchange + ".tasks()";
      case SCOPES -> scopes.apply(context.scopes());
      case OPERATION -> exchange + ".context().operation()";
    };
  }

  @Override
  public String remembered(Argument.Remembered remembered) {
    return sessions.get(remembered.part());
  }

  @Override
  public String literal(Argument.Literal literal) {
    String text = literal.text().orElseThrow();
    if (literal.constants().isPresent()) {
      return JavaTypes.mark(literal.constants().get().type()) + "." + text;
    }
    ProvidedType type = literal.type().boxed();
    return switch (type.raw().simpleName()) {
      case "String" -> JavaLiterals.string(text);
      case "Long" -> text + "L";
      case "Float" -> text + "f";
      case "Double" -> text + "d";
      case "Short" -> "(short) " + text;
      case "Byte" -> "(byte) " + text;
      case "Character" -> "'" + (text.equals("'") || text.equals("\\") ? "\\" + text : text) + "'";
      default -> text;
    };
  }
}
