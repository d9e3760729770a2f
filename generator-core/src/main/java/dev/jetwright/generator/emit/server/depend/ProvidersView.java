package dev.jetwright.generator.emit.server.depend;

import dev.jetwright.generator.contract.Thrown;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.contract.depend.Cleanup;
import dev.jetwright.generator.contract.depend.Lifetime;
import dev.jetwright.generator.contract.depend.ProvidedType;
import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ProviderGroup;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class that calls the providers of an application.
 *
 * @param origin the classes that have them
 * @param providers its name
 * @param subject the interfaces whose operations depend on them, in the documentation
 * @param fields the classes of which it has instances
 * @param declaration the lines that declare its constructor
 * @param values what it knows of the values, each of which a test may replace
 * @param methods one for each provider
 * @param start the lines that make what lives as long as the server; none if nothing does
 */
public record ProvidersView(
    String origin,
    String providers,
    String subject,
    List<Field> fields,
    List<String> declaration,
    List<Value> values,
    List<Method> methods,
    List<Start> start) {

  /**
   * A class that has providers.
   *
   * @param type its marked name
   * @param name what a field calls it
   */
  public record Field(String type, String name) {}

  /**
   * A value.
   *
   * @param type its type, as a reference
   * @param name the field's name
   * @param key what finds it: its class and its name
   */
  public record Value(String type, String name, String key) {}

  /**
   * A method that calls a provider.
   *
   * @param subject the provider, in the documentation
   * @param signature the lines that declare it
   * @param statements the lines that call the provider
   */
  public record Method(String subject, List<String> signature, List<String> statements) {}

  /**
   * What is made at the start.
   *
   * @param statements the lines that make it
   */
  public record Start(List<String> statements) {}

  /** A view of a group. */
  public static ProvidersView of(ServerPlan plan, ProviderGroup group) {
    return new Making(plan, group).view();
  }

  /** One group while its view is made. */
  private static final class Making {
    private static final String STAGE = JavaTypes.mark("java.util.concurrent", "CompletionStage");

    private final ServerPlan plan;
    private final ProviderGroup group;
    private final JavaNames names = new JavaNames(List.of());
    private final Map<TypeName, String> owners = new LinkedHashMap<>();
    private final Map<Provider, String> values = new LinkedHashMap<>();

    Making(ServerPlan plan, ProviderGroup group) {
      this.plan = plan;
      this.group = group;
      group
          .owners()
          .forEach(
              owner -> owners.put(owner, names.take(JavaNames.decapitalized(owner.simpleName()))));
      group.providers().stream()
          .filter(it -> it.result().type().isPresent())
          .forEach(it -> values.put(it, names.take(group.method(it))));
    }

    ProvidersView view() {
      List<Field> fields = new ArrayList<>();
      owners.forEach((type, name) -> fields.add(new Field(JavaTypes.mark(type), name)));
      return new ProvidersView(
          group.providers().stream()
              .map(it -> it.owner().qualifiedName())
              .distinct()
              .collect(Collectors.joining(", ")),
          group.name(),
          group.services().stream()
              .map(service -> plan.link(service.name()))
              .collect(Collectors.joining(", ")),
          fields,
          JavaCall.lines(
              "public " + group.name(),
              fields.stream().map(it -> it.type() + " " + it.name()).toList(),
              " {"),
          values.keySet().stream().map(this::value).toList(),
          group.providers().stream().filter(this::isCalled).map(this::method).toList(),
          group.atStart().isEmpty() ? List.of() : List.of(new Start(start())));
    }

    private Value value(Provider provider) {
      ProvidedType type = provider.result().type().orElseThrow();
      String found =
          type.form().endsWith("[]") ? type.spelled(JavaTypes::mark) : JavaTypes.mark(type.raw());
      return new Value(
          boxed(provider),
          values.get(provider),
          found + ".class, " + JavaLiterals.string(provider.name()));
    }

    /**
     * Whether operations ask for a value; one without a value runs at the start, and that is all.
     */
    private boolean isCalled(Provider provider) {
      return provider.lifetime() != Lifetime.APPLICATION || values.containsKey(provider);
    }

    private List<String> start() {
      Values kept = new Values(
          "", Map.of(), it -> values.get(it.provider()) + ".value()", Map.of(), scopes -> "");
      List<String> lines = new ArrayList<>();
      for (Provision provision : group.atStart()) {
        Provider provider = provision.provider();
        List<String> arguments =
            provision.arguments().stream().map(it -> it.accept(kept)).toList();
        String call = call(provider, List.of());
        if (!values.containsKey(provider)) {
          lines.addAll(JavaCall.lines(call, arguments, ";"));
          continue;
        }
        boolean later = provider.result().later();
        String keep = switch (provider.result().cleanup()) {
          case NONE -> "keep";
          case CLOSEABLE -> "keepOpen";
          case SCOPED -> "keepScoped";
        };
        lines.addAll(JavaCall.lines(
            values.get(provider) + "." + keep + "(() -> " + (later ? "await(" : "") + call,
            arguments,
            later ? "));" : ");"));
      }
      return lines;
    }

    /** The method of the user's class, where these names are taken. */
    private String call(Provider provider, List<String> names) {
      String field = owners.get(provider.owner());
      String owner = provider.ofInstance()
          ? (names.contains(field) ? "this." : "") + field
          : JavaTypes.mark(provider.owner());
      return owner + "." + provider.method();
    }

    private Method method(Provider provider) {
      if (provider.lifetime() == Lifetime.APPLICATION) {
        return new Method(
            subject(provider),
            List.of(type(provider) + " " + group.method(provider) + "() {"),
            List.of("return " + values.get(provider) + ".value();"));
      }

      List<String> parameters = new ArrayList<>();
      List<String> arguments = new ArrayList<>();
      JavaNames locals = new JavaNames(List.of());
      for (Argument argument : provider.needs().arguments()) {
        Spelled spelled = argument.accept(new Spelling(plan, locals));
        parameters.add(spelled.type() + " " + spelled.name());
        arguments.add(spelled.name());
      }
      boolean hidden =
          owners.containsKey(provider.owner()) && arguments.contains(owners.get(provider.owner()));
      String owner = provider.ofInstance()
          ? (hidden ? "this." : "") + owners.get(provider.owner())
          : JavaTypes.mark(provider.owner());
      String call = owner + "." + provider.method();
      return new Method(
          "{@link " + JavaTypes.mark(provider.owner()) + "#" + provider.method() + "}",
          JavaCall.lines(
              result(provider) + " " + group.method(provider), parameters, clause(provider) + " {"),
          statements(provider, call, arguments));
    }

    private static String subject(Provider provider) {
      return "{@link " + JavaTypes.mark(provider.owner()) + "#" + provider.method() + "}";
    }

    private List<String> statements(Provider provider, String call, List<String> arguments) {
      if (provider.result().type().isEmpty()) {
        String start = provider.result().later() ? "return " : "";
        return JavaCall.lines(start + call, arguments, ";");
      }
      String value = "this." + values.get(provider);
      List<String> lines = new ArrayList<>();
      lines.add("if (" + value + ".isReplaced()) {");
      lines.add("  return " + made(provider, value + ".replacement()") + ";");
      lines.add("}");
      boolean closing = provider.result().cleanup() == Cleanup.CLOSEABLE;
      String scoped = JavaTypes.mark("dev.jetwright", "Scoped");
      if (closing && provider.result().later()) {
        lines.addAll(
            JavaCall.lines("return " + call, arguments, ".thenApply(" + scoped + "::closing);"));
      } else if (closing) {
        lines.addAll(JavaCall.lines("return " + scoped + ".closing(" + call, arguments, ");"));
      } else {
        lines.addAll(JavaCall.lines("return " + call, arguments, ";"));
      }
      return lines;
    }

    /** A value as the method returns it. */
    private static String made(Provider provider, String value) {
      String made = provider.isClosed()
          ? JavaTypes.mark("dev.jetwright", "Scoped") + ".of(" + value + ")"
          : value;
      return provider.result().later()
          ? JavaTypes.mark("java.util.concurrent", "CompletableFuture") + ".completedFuture(" + made
              + ")"
          : made;
    }

    private static String clause(Provider provider) {
      List<String> thrown = Stream.concat(
              provider.errors().stream().map(use -> JavaTypes.mark(use.error())),
              provider.thrown().stream()
                  .filter(Thrown::isChecked)
                  .map(one -> JavaTypes.mark(one.name())))
          .distinct()
          .toList();
      return thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown);
    }

    private static String boxed(Provider provider) {
      return provider.result().type().orElseThrow().boxed().spelled(JavaTypes::mark);
    }

    private static String result(Provider provider) {
      boolean later = provider.result().later();
      if (provider.result().type().isEmpty()) {
        return later ? STAGE + "<?>" : "void";
      }
      String value = provider.isClosed()
          ? JavaTypes.mark("dev.jetwright", "Scoped") + "<" + boxed(provider) + ">"
          : later ? boxed(provider) : type(provider);
      return later ? STAGE + "<" + value + ">" : value;
    }

    private static String type(Provider provider) {
      return provider.result().type().orElseThrow().spelled(JavaTypes::mark);
    }
  }
}
