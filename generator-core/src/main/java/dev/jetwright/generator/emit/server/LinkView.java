package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.ParameterStyle.Layout;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.java.Javadoc;
import dev.jetwright.generator.emit.server.codec.ScalarVariant;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A link to an operation, or the same without what is optional.
 *
 * @param doc the lines of its documentation
 * @param declaration the lines that declare the method
 * @param body the lines of its body
 */
record LinkView(List<String> doc, List<String> declaration, List<String> body) {
  private static final String LINK = JavaTypes.mark("dev.jetwright", "Link");
  private static final String OPTIONAL = JavaTypes.mark("java.util", "Optional");

  /**
   * A parameter of a method that makes a link.
   *
   * @param name its name
   * @param type its marked type
   * @param step the call that puts it into the link
   * @param absent what says that it is not there, when it need not be
   */
  private record Argument(String name, String type, String step, Optional<String> absent) {

    boolean isOptional() {
      return absent.isPresent();
    }
  }

  static List<LinkView> of(ServerPlan plan, Operation operation, String method) {
    List<Argument> arguments = arguments(plan, operation);
    String template = operation.path().encodedText();
    List<String> body =
        new ArrayList<>(List.of("return " + LINK + ".to(" + JavaLiterals.string(template) + ")"));
    arguments.forEach(argument -> body.add("    " + argument.step()));
    int last = body.size() - 1;
    body.set(last, body.get(last) + ";");
    String route = Javadoc.escape(operation.method() + " " + operation.path().text());
    List<LinkView> links = new ArrayList<>();
    links.add(new LinkView(
        Javadoc.of(route, operation.doc().summary()).lines(),
        declaration(method, arguments),
        body));
    List<Argument> required = arguments.stream().filter(it -> !it.isOptional()).toList();
    if (required.size() < arguments.size()) {
      links.add(new LinkView(
          Javadoc.of(route + ", without what is optional", "").lines(),
          declaration(method, required),
          JavaCall.lines(
              "return " + (method.equals("yield") ? "this." : "") + method,
              arguments.stream().map(it -> it.absent().orElse(it.name())).toList(),
              ";")));
    }
    return links;
  }

  private static List<String> declaration(String method, List<Argument> arguments) {
    return JavaCall.lines(
        "public " + LINK + " " + method,
        arguments.stream().map(it -> it.type() + " " + it.name()).toList(),
        " {");
  }

  private static List<Argument> arguments(ServerPlan plan, Operation operation) {
    List<Parameter> fields = new ParameterRecords(plan.contract()).fields(operation);
    JavaNames names = new JavaNames(List.of());
    List<Argument> arguments = new ArrayList<>();
    String remainder = operation.path().remainder();
    for (Parameter parameter : fields) {
      boolean path = parameter.source() == ParameterSource.PATH;
      if (path || parameter.source() == ParameterSource.QUERY && isText(plan, parameter)) {
        String name = names.take(JavaNames.decapitalized(parameter.name()));
        boolean rest = path && parameter.wireName().equals(remainder);
        arguments.add(argument(plan, parameter, name, rest));
      }
    }
    if (operation.entry().raw()) {
      operation
          .path()
          .variables()
          .forEach(variable -> arguments.add(
              raw(variable, names.take(variable.replaceAll("[^A-Za-z0-9_]", "_")), remainder)));
    }
    return arguments;
  }

  /** A variable of which nobody knows more than its name. */
  private static Argument raw(String variable, String name, String remainder) {
    String step = variable.equals(remainder) ? ".withRest(" : ".with(";
    String string = JavaTypes.mark("java.lang", "String");
    String with = step + JavaLiterals.string(variable) + ", " + name + ")";
    return new Argument(name, string, with, Optional.empty());
  }

  private static boolean isText(ServerPlan plan, Parameter parameter) {
    Type type = parameter.type().type();
    Layout layout = parameter.style().layout();
    Type one = type instanceof ArrayType array ? array.element().type() : type;
    return (layout == Layout.PLAIN || layout.isDelimited())
        && (one instanceof Scalar || plan.isEnum(one));
  }

  private static Argument argument(
      ServerPlan plan, Parameter parameter, String name, boolean rest) {
    Type type = parameter.type().type();
    String wireName = JavaLiterals.string(parameter.wireName());
    if (type instanceof ArrayType array) {
      Layout layout = parameter.style().layout();
      String start = layout.isDelimited()
          ? ".joined(" + wireName + ", " + JavaLiterals.string(layout.delimiter())
          : ".queries(" + wireName;
      String empty = JavaTypes.mark("java.util", array.unique() ? "Set" : "List") + ".of()";
      return new Argument(
          name,
          plan.types().boxed(array),
          start + ", " + name + ", " + encoder(plan, array.element()) + ")",
          Optional.of(empty).filter(any -> !parameter.isRequired()));
    }
    if (parameter.source() == ParameterSource.QUERY && !parameter.isRequired()) {
      return new Argument(
          name,
          OPTIONAL + "<" + plan.types().boxed(parameter.type()) + ">",
          ".query(" + wireName + ", " + name + ", " + encoder(plan, parameter.type()) + ")",
          Optional.of(OPTIONAL + ".empty()"));
    }
    String step =
        parameter.source() == ParameterSource.QUERY ? ".query(" : rest ? ".withRest(" : ".with(";
    return new Argument(
        name,
        plan.types().present(parameter.type()),
        step + wireName + ", " + encoded(plan, parameter.type(), name) + ")",
        Optional.empty());
  }

  private static String encoder(ServerPlan plan, TypeUse use) {
    return use.intake()
        .custom()
        .map(custom -> JavaTypes.mark(custom.holder()) + "::" + custom.writer())
        .orElseGet(() -> plan.names().text(use.type()) + "::encode");
  }

  private static String encoded(ServerPlan plan, TypeUse use, String value) {
    if (use.intake().custom().isPresent()) {
      return ScalarVariant.text(use.intake().custom().get(), value);
    }
    Type type = use.type();
    return type == Scalar.STRING ? value : plan.names().text(type) + ".encode(" + value + ")";
  }
}
