package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.codec.Encoding;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The lines that call a service and send what it answers.
 *
 * @param plan the plan of the server
 * @param operation the operation
 * @param exchange the variable with the exchange
 * @param encoding writes values
 * @param names names events
 * @param around puts the call between the beginning and the end of what is open for it only
 */
record AnswerLines(
    ServerPlan plan,
    Operation operation,
    String exchange,
    Encoding encoding,
    EventNames names,
    Optional<UnaryOperator<List<String>>> around) {

  /**
   * The lines of the method.
   *
   * @param call the method of the service
   * @param arguments what it is called with
   * @param locals the variables that are taken
   */
  List<String> of(String call, List<String> arguments, JavaNames locals) {
    List<String> lines = new ArrayList<>(caching());
    lines.addAll(answered(new Called(call, arguments, locals, around)));
    return lines;
  }

  /** What the answer tells caches. */
  private List<String> caching() {
    String caching = exchange + ".caching()";
    List<String> lines = new ArrayList<>();
    operation
        .caching()
        .control()
        .ifPresent(it -> lines.add(caching + ".control(" + JavaLiterals.string(it) + ");"));
    if (operation.isTagged()) {
      lines.add(caching + ".tag();");
    }
    return lines;
  }

  private List<String> answered(Called called) {
    Result result = operation.result();
    if (result.choice().isPresent()) {
      return choice(result.choice().get(), called);
    }
    Answer answer = result.first();
    if (result.handover().reply()) {
      return reply(answer, called);
    }
    return answer.holder().isPresent()
        ? held(answer, answer.holder().get(), called)
        : lines(answer, operation.name() + "Result", called);
  }

  private List<String> lines(Answer answer, String place, Returned returned) {
    return answer.content().accept(new Body(answer, place, returned));
  }

  /** A reply, which says its status and headers itself. */
  private List<String> reply(Answer answer, Called called) {
    String result = called.locals().take("reply");
    boolean wrapped = !called.isInline();
    List<String> lines = new ArrayList<>();
    if (wrapped) {
      lines.addAll(called.declaration(replyType(answer) + " " + result));
    }
    String value = wrapped ? result : called.expression();
    if (answer.content() instanceof Content.None && !answer.mediaTypes().isEmpty()) {
      lines.add(exchange + ".take(" + value + ");");
      lines.add(exchange + ".sendNull(" + answer.status() + ");");
    } else if (answer.content() instanceof Content.None) {
      lines.add(exchange + ".sendReply(" + answer.status() + ", " + value + ");");
    } else if (answer.content() instanceof Content.Value body) {
      String encoder = encoding.encoder(Place.of(operation.name() + "Result"), body.type());
      lines.add(exchange + ".sendReply(" + answer.status() + ", " + value + ", " + encoder + ");");
    } else {
      String taken = exchange + ".take(" + value + ").orElse(null)";
      lines.addAll(lines(answer, operation.name() + "Result", new Held(taken)));
    }
    return lines;
  }

  private String replyType(Answer answer) {
    Optional<String> value = operation.result().value().map(plan.types()::argument);
    if (value.isPresent() || answer.content() instanceof Content.None) {
      return JavaTypes.mark("dev.jetwright", "Reply") + "<" + value.orElse("?") + ">";
    }
    String type = answer.content().accept(new ValueTypes(plan.types()));
    return around.isEmpty() ? "var" : JavaTypes.mark("dev.jetwright", "Reply") + "<" + type + ">";
  }

  /** A record with the headers of the answer, and its body. */
  private List<String> held(Answer answer, NamedType holder, Called called) {
    String result = called.locals().take("result");
    List<String> lines =
        new ArrayList<>(called.declaration(plan.types().boxed(holder) + " " + result));
    lines.addAll(parts(answer, operation.name() + "Result", result));
    return lines;
  }

  private List<String> parts(Answer answer, String place, String holder) {
    List<String> lines =
        new ArrayList<>(new HeaderLines(exchange, holder, encoding).of(answer.headers()));
    String body = answer.body().map(accessor -> holder + "." + accessor).orElse(holder);
    lines.addAll(lines(answer, place, new Held(body)));
    return lines;
  }

  /** One answer for each variant. */
  private List<String> choice(NamedType choice, Called called) {
    String result = called.locals().take("result");
    List<String> lines =
        new ArrayList<>(called.declaration(plan.types().boxed(choice) + " " + result));
    String start = "if (";
    for (Answer answer : operation.result().answers()) {
      NamedType holder = answer.holder().orElseThrow();
      String simple = holder.name().simpleName();
      boolean bare = answer.content() instanceof Content.None
          && answer.headers().stream().noneMatch(header -> header.accessor().isPresent());
      String variant = bare
          ? ""
          : called
              .locals()
              .take(simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1));
      lines.add(start + result + " instanceof " + plan.types().boxed(holder)
          + (bare ? "" : " " + variant) + ") {");
      parts(answer, operation.name() + simple, variant).forEach(line -> lines.add("  " + line));
      start = "} else if (";
    }
    lines.add("}");
    return lines;
  }

  /** What is sent: what a call returns, or what is there already. */
  private sealed interface Returned {
    /** The value, once. */
    String expression();
  }

  /** The call of the service. */
  private record Called(
      String method,
      List<String> arguments,
      JavaNames locals,
      Optional<UnaryOperator<List<String>>> around)
      implements Returned {

    /** Whether it stands where its value is needed. */
    boolean isInline() {
      return around.isEmpty() && JavaCall.isShort(arguments);
    }

    List<String> statement() {
      List<String> call = JavaCall.lines(method, arguments, ";");
      return around.map(it -> it.apply(call)).orElse(call);
    }

    /** The lines that declare a variable and put the result there: {@code Item result}. */
    List<String> declaration(String variable) {
      if (around.isEmpty()) {
        return JavaCall.lines(variable + " = " + method, arguments, ";");
      }
      String name = variable.substring(variable.lastIndexOf(' ') + 1);
      List<String> lines = new ArrayList<>();
      lines.add(variable + ";");
      lines.addAll(around.get().apply(JavaCall.lines(name + " = " + method, arguments, ";")));
      return lines;
    }

    @Override
    public String expression() {
      return method + "(" + String.join(", ", arguments) + ")";
    }
  }

  /** A value that is there. */
  private record Held(String expression) implements Returned {}

  /** The lines by the kind of the body. */
  private final class Body implements Content.Visitor<List<String>> {
    private final Answer answer;
    private final String place;
    private final Returned returned;

    Body(Answer answer, String place, Returned returned) {
      this.answer = answer;
      this.place = place;
      this.returned = returned;
    }

    @Override
    public List<String> none() {
      List<String> lines = new ArrayList<>();
      if (returned instanceof Called call) {
        lines.addAll(call.statement());
      }
      String method = answer.mediaTypes().isEmpty() ? ".send(" : ".sendNull(";
      lines.add(exchange + method + answer.status() + ");");
      return lines;
    }

    @Override
    public List<String> value(Content.Value value) {
      TypeUse type = value.type();
      return sending(plan.types().declared(type), result -> send(type, result));
    }

    private List<String> sending(String type, UnaryOperator<String> send) {
      return sendingLines(type, result -> List.of(send.apply(result)));
    }

    /** Sends what the method returns, which has a variable where the call is long. */
    private List<String> sendingLines(String type, Function<String, List<String>> send) {
      if (!(returned instanceof Called call) || call.isInline()) {
        return send.apply(returned.expression());
      }
      String result = call.locals().take("result");
      List<String> lines = new ArrayList<>(call.declaration(type + " " + result));
      lines.addAll(send.apply(result));
      return lines;
    }

    /** Sends what is no JSON: 404 for an empty Optional. */
    private List<String> sending(String method, String type, boolean optional) {
      return sending(
          optional ? JavaTypes.mark("java.util", "Optional") + "<" + type + ">" : type, result -> {
            String value = optional ? exchange + ".present(" + result + ")" : result;
            return exchange + "." + method + "(" + answer.status() + ", " + value + ");";
          });
    }

    private String send(TypeUse use, String value) {
      String method = use.isRequired()
          ? ".send("
          : use.nullness() == Nullness.OPTIONAL ? ".sendOptional(" : ".sendNullable(";
      String encoder = encoding.encoder(Place.of(place), use);
      return exchange + method + answer.status() + ", " + value + ", " + encoder + ");";
    }

    @Override
    public List<String> text(Content.Text text) {
      return sending("sendText", JavaTypes.mark("java.lang", "String"), text.isOptional());
    }

    @Override
    public List<String> bytes(Content.Bytes bytes) {
      String type = switch (bytes.source()) {
        case ARRAY -> "byte[]";
        case STREAM -> JavaTypes.mark("java.io", "InputStream");
        case WRITER -> JavaTypes.mark("dev.jetwright", "StreamingOutput");
        case FILE -> JavaTypes.mark("dev.jetwright", "Download");
      };
      String method = switch (bytes.source()) {
        case ARRAY -> "sendBytes";
        case STREAM, WRITER -> "sendStream";
        case FILE -> "sendFile";
      };
      return sending(method, type, bytes.isOptional());
    }

    @Override
    public List<String> lines(Content.Lines lines) {
      String type = switch (lines.source()) {
        case STREAM -> JavaTypes.mark("java.util.stream", "Stream");
        case ITERATOR -> JavaTypes.mark("java.util", "Iterator");
        case PUBLISHER -> JavaTypes.mark("java.util.concurrent", "Flow") + ".Publisher";
      };
      return streaming("lines", type, lines.element(), lines.isOptional(), List.of());
    }

    @Override
    public List<String> events(Content.Events events) {
      String type = JavaTypes.mark("dev.jetwright", "Events");
      List<String> named = names.reference(events.data()).map(List::of).orElse(List.of());
      return streaming("events", type, events.data(), events.isOptional(), named);
    }

    private List<String> streaming(
        String method, String type, TypeUse element, boolean optional, List<String> more) {
      String declared = type + "<" + plan.types().boxed(element) + ">";
      return sendingLines(
          optional ? JavaTypes.mark("java.util", "Optional") + "<" + declared + ">" : declared,
          result -> {
            List<String> arguments = new ArrayList<>();
            arguments.add(optional ? exchange + ".present(" + result + ")" : result);
            arguments.add(encoding.encoder(Place.of(place), element));
            arguments.addAll(more);
            return chain(method, arguments);
          });
    }

    /** A stream may fail with a declared error when the method has returned already. */
    private List<String> chain(String method, List<String> arguments) {
      String start = exchange + ".stream(" + answer.status() + ")";
      List<CatchView> errors = CatchView.of(plan, operation, "");
      if (errors.isEmpty()) {
        return JavaCall.lines(start + "." + method, arguments, ";");
      }
      List<String> lines = new ArrayList<>();
      lines.add(start);
      for (CatchView error : errors) {
        lines.add("    .failing(" + error.type() + ".class, " + error.codec() + ".ERROR)");
      }
      JavaCall.lines("." + method, arguments, ";").forEach(line -> lines.add("    " + line));
      return lines;
    }

    @Override
    public List<String> redirection(Content.Redirection redirection) {
      String redirect = JavaTypes.mark("dev.jetwright", "Redirect");
      String type = redirection.uri() ? JavaTypes.mark("java.net", "URI") : redirect;
      return sending(
          type,
          value -> exchange + ".redirect(" + answer.status() + ", "
              + (redirection.uri() ? redirect + ".to(" + value + ")" : value) + ");");
    }

    @Override
    public List<String> page(Content.Page page) {
      return sending("sendPage", JavaTypes.mark("dev.jetwright", "View"), page.isOptional());
    }
  }
}
