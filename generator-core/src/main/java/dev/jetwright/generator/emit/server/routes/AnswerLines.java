package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
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
import java.util.function.UnaryOperator;

/**
 * The lines that call a service and send what it answers.
 *
 * @param plan the plan of the server
 * @param operation the operation
 * @param exchange the variable with the exchange
 * @param encoding writes values
 */
record AnswerLines(ServerPlan plan, Operation operation, String exchange, Encoding encoding) {

  /**
   * The lines of the method.
   *
   * @param call the method of the service
   * @param arguments what it is called with
   * @param locals the variables that are taken
   */
  List<String> of(String call, List<String> arguments, JavaNames locals) {
    Answer answer = operation.result().first();
    List<String> lines = new ArrayList<>(caching());
    lines.addAll(answer.content().accept(new Body(answer, new Call(call, arguments, locals))));
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

  /** The call of the service. */
  private record Call(String method, List<String> arguments, JavaNames locals) {
    List<String> statement() {
      return JavaCall.lines(method, arguments, ";");
    }

    String expression() {
      return method + "(" + String.join(", ", arguments) + ")";
    }
  }

  /** The lines by the kind of the body. */
  private final class Body implements Content.Visitor<List<String>> {
    private final Answer answer;
    private final Call call;

    Body(Answer answer, Call call) {
      this.answer = answer;
      this.call = call;
    }

    @Override
    public List<String> none() {
      List<String> lines = new ArrayList<>(call.statement());
      String method = answer.mediaTypes().isEmpty() ? ".send(" : ".sendNull(";
      lines.add(exchange + method + answer.status() + ");");
      return lines;
    }

    @Override
    public List<String> value(Content.Value value) {
      TypeUse type = value.type();
      return sending(plan.types().declared(type), result -> send(type, result));
    }

    /** Sends what the method returns, which has a variable where the call is long. */
    private List<String> sending(String type, UnaryOperator<String> send) {
      if (JavaCall.isShort(call.arguments())) {
        return List.of(send.apply(call.expression()));
      }
      String result = call.locals().take("result");
      String declaration = type + " " + result + " = " + call.method();
      List<String> lines = new ArrayList<>(JavaCall.lines(declaration, call.arguments(), ";"));
      lines.add(send.apply(result));
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
      String encoder = encoding.encoder(Place.of(operation.name() + "Result"), use);
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
      throw new IllegalStateException("Not read from contracts");
    }

    @Override
    public List<String> events(Content.Events events) {
      throw new IllegalStateException("Not read from contracts");
    }

    @Override
    public List<String> redirection(Content.Redirection redirection) {
      throw new IllegalStateException("Not read from contracts");
    }

    @Override
    public List<String> page(Content.Page page) {
      return sending("sendPage", JavaTypes.mark("dev.jetwright", "View"), page.isOptional());
    }
  }
}
