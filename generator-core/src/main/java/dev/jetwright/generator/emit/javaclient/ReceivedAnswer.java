package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.RequestContent;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.Optional;

/**
 * What becomes of an answer.
 *
 * @param type the marked result type of the method; {@code void} for none
 * @param step the last link of the call's chain
 */
record ReceivedAnswer(String type, String step) {
  private static final String STRING = JavaTypes.mark("java.lang", "String");

  static ReceivedAnswer of(Sdk sdk, Operation operation) {
    if (operation.result().isReply()) {
      return new ReceivedAnswer(AnswerSteps.type(sdk, operation), "");
    }
    Answer answer = operation.result().first();
    return answer
        .content()
        .accept(
            new Body(sdk, AnswerMedia.of(answer).reading(), options(operation).orElse("")));
  }

  /** The parameter that says what of a file is wanted, where the answer is a file. */
  static Optional<String> options(Operation operation) {
    return Optional.of(
            new JavaNames(operation.parameters().stream().map(Parameter::name).toList())
                .take("options"))
        .filter(name -> !operation.result().isReply())
        .filter(name -> operation.result().first().content().isFile());
  }

  /** What asks for media types, where they are not JSON as usual. */
  static Optional<String> accept(Result result) {
    String accepted = String.join(", ", AnswerMedia.of(result).accepted());
    return accepted.isEmpty() || accepted.equals(RequestContent.JSON)
        ? Optional.empty()
        : Optional.of(accepted);
  }

  private static ReceivedAnswer raw(String type, String what, boolean optional) {
    return optional
        ? new ReceivedAnswer(
            JavaTypes.mark("java.util", "Optional") + "<" + type + ">",
            ".receiveOptional" + what + "();")
        : new ReceivedAnswer(type, ".receive" + what + "();");
  }

  /** Whether the method returns something. */
  boolean returns() {
    return !type.equals("void");
  }

  /** What becomes of a body, by its kind. */
  private record Body(Sdk sdk, AnswerMedia.Reading reading, String options)
      implements Content.Visitor<ReceivedAnswer> {
    @Override
    public ReceivedAnswer none() {
      return new ReceivedAnswer("void", ".send();");
    }

    @Override
    public ReceivedAnswer value(Content.Value value) {
      boolean optional = value.isOptional();
      if (reading == AnswerMedia.Reading.TEXT) {
        return raw(STRING, "Text", optional);
      }
      if (reading == AnswerMedia.Reading.BYTES) {
        return raw("byte[]", "Bytes", optional);
      }
      String decoder = new Json(sdk).decoder(value.type().type());
      String step = switch (value.type().nullness()) {
        case REQUIRED, UPDATE -> ".receive(" + decoder + ");";
        case OPTIONAL -> ".receiveOptional(" + decoder + ");";
        case NULLABLE -> ".receiveNullable(" + decoder + ");";
      };
      return new ReceivedAnswer(sdk.apiTypes().declared(value.type()), step);
    }

    @Override
    public ReceivedAnswer text(Content.Text text) {
      return raw(STRING, "Text", text.isOptional());
    }

    @Override
    public ReceivedAnswer bytes(Content.Bytes bytes) {
      if (bytes.isFile()) {
        ReceivedAnswer file = raw(sdk.runtime("Download"), "Download", bytes.isOptional());
        return new ReceivedAnswer(file.type(), file.step().replace("()", "(" + options + ")"));
      }
      return bytes.source() == Content.Bytes.Source.ARRAY
          ? raw("byte[]", "Bytes", bytes.isOptional())
          : raw(JavaTypes.mark("java.io", "InputStream"), "Stream", bytes.isOptional());
    }

    @Override
    public ReceivedAnswer lines(Content.Lines lines) {
      String type = JavaTypes.mark("java.util.stream", "Stream");
      ReceivedAnswer some = several(type, "Lines", lines.element());
      return lines.isOptional()
          ? new ReceivedAnswer(
              JavaTypes.mark("java.util", "Optional") + "<" + some.type() + ">",
              some.step().replace(".receive", ".receiveOptional"))
          : some;
    }

    @Override
    public ReceivedAnswer events(Content.Events events) {
      return several(sdk.runtime("EventStream"), "Events", events.data());
    }

    private ReceivedAnswer several(String type, String what, TypeUse element) {
      return new ReceivedAnswer(
          type + "<" + sdk.apiTypes().argument(element) + ">",
          ".receive" + what + "(" + new Json(sdk).decoder(element) + ");");
    }

    @Override
    public ReceivedAnswer redirection(Content.Redirection redirection) {
      return none();
    }

    @Override
    public ReceivedAnswer page(Content.Page page) {
      return raw(STRING, "Text", page.isOptional());
    }
  }
}
