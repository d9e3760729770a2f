package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.PathTemplate.Converter;
import dev.jetwright.generator.contract.PathTemplate.Literal;
import dev.jetwright.generator.contract.PathTemplate.Mixed;
import dev.jetwright.generator.contract.PathTemplate.Remainder;
import dev.jetwright.generator.contract.PathTemplate.Segment;
import dev.jetwright.generator.contract.PathTemplate.Variable;
import dev.jetwright.generator.source.PathReader.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one segment of a path template: {@code {itemId:int}}, {@code v{major}.{minor}}. */
final class SegmentReader {
  private static final String REMAINDER = "path";
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}:]*)(?::([^{}]*))?\\}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  /** What may stand behind the colon; {@code str} is what a variable is without one. */
  private static final Map<String, Converter> CONVERTERS = Map.of(
      "str", Converter.ANY,
      "int", Converter.INT,
      "float", Converter.FLOAT,
      "uuid", Converter.UUID);

  private SegmentReader() {}

  static boolean isRemainder(String part) {
    Matcher variable = VARIABLE.matcher(part);
    return variable.matches() && REMAINDER.equals(variable.group(2));
  }

  /** The text of a segment that is not in braces. */
  static String withoutVariables(String part) {
    return VARIABLE.matcher(part).replaceAll("");
  }

  /** A segment that has no fault. */
  static Segment read(String part) {
    Matcher variable = VARIABLE.matcher(part);
    if (variable.matches()) {
      return isRemainder(part) ? new Remainder(variable.group(1)) : variable(variable);
    }
    List<Segment> parts = new ArrayList<>();
    int end = 0;
    while (variable.find()) {
      addLiteral(part.substring(end, variable.start()), parts);
      parts.add(variable(variable));
      end = variable.end();
    }
    if (parts.isEmpty()) {
      return new Literal(part);
    }
    addLiteral(part.substring(end), parts);
    return new Mixed(parts);
  }

  private static void addLiteral(String text, List<Segment> parts) {
    if (!text.isEmpty()) {
      parts.add(new Literal(text));
    }
  }

  private static Variable variable(Matcher variable) {
    String converter = variable.group(2) == null ? "str" : variable.group(2);
    return new Variable(variable.group(1), CONVERTERS.getOrDefault(converter, Converter.ANY));
  }

  /** What is wrong with a segment that has braces. */
  static Optional<Fault> fault(String part) {
    String text = withoutVariables(part);
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      return PathReader.fault(
          "`" + part + "` has a brace without its counterpart.",
          "Write `{name}` for a variable; a literal has no braces.");
    }
    Matcher variable = VARIABLE.matcher(part);
    int variables = 0;
    int converted = 0;
    while (variable.find()) {
      Optional<Fault> fault = fault(variable, part);
      if (fault.isPresent()) {
        return fault;
      }
      variables++;
      converted += variable.group(2) == null ? 0 : 1;
    }
    return severalFault(part, variables, converted);
  }

  private static Optional<Fault> fault(Matcher variable, String part) {
    String name = variable.group(1);
    String converter = variable.group(2);
    if (!NAME.matcher(name).matches()) {
      return PathReader.fault(
          "`" + variable.group() + "` is not named as a parameter can be.",
          "Write a name of letters and digits, such as `{itemId}`.");
    }
    if (REMAINDER.equals(converter) && !variable.group().equals(part)) {
      return PathReader.fault(
          "`" + variable.group() + "` takes whole segments, and `" + part + "` has more in it.",
          "Give it a segment of its own, or write `{" + name + "}`.");
    }
    if (converter == null || REMAINDER.equals(converter) || CONVERTERS.containsKey(converter)) {
      return Optional.empty();
    }
    return PathReader.fault(
        "There is no converter `" + converter + "`.",
        "Write `{" + name + "}`, or one of " + words(name) + "; the type is the parameter's.");
  }

  private static String words(String name) {
    return Arrays.stream(new String[] {"int", "float", "uuid", REMAINDER})
        .map(word -> "`{" + name + ":" + word + "}`")
        .collect(Collectors.joining(", "));
  }

  private static Optional<Fault> severalFault(String part, int variables, int converted) {
    if (part.contains("}{")) {
      return PathReader.fault(
          "Nothing tells where the first variable of `" + part + "` ends.",
          "Put text between the two, such as `" + part.replace("}{", "}-{") + "`.");
    }
    return variables > 1 && converted > 0
        ? PathReader.fault(
            "`" + part + "` has several variables, of which none can have a converter.",
            "Write `" + part.replaceAll(":[^{}]*}", "}") + "`; the types are the parameters'.")
        : Optional.empty();
  }
}
