package dev.jetwright.generator.emit.contract;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerHeader;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.OtherAnswer;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonString;
import java.util.Locale;
import java.util.Optional;

/** What operations answer. */
final class Results {
  private Results() {}

  static JsonObject of(Result result) {
    JsonObject tree = new JsonObject()
        .putIf("later", result.handover().later())
        .putIf("reply", result.handover().reply())
        .put("choice", result.choice().map(Results::name))
        .put("answers", ContractEmitter.list(result.answers(), Results::answer));
    if (!result.others().isEmpty()) {
      tree.put("others", ContractEmitter.list(result.others(), Results::other));
    }
    return tree.put("doc", Parts.doc(result.doc()));
  }

  private static JsonObject name(NamedType type) {
    return type.accept(new Types());
  }

  private static JsonObject other(OtherAnswer other) {
    JsonObject tree = new JsonObject()
        .put("code", other.code())
        .put("type", other.type().map(Parts::use))
        .putText("mediaType", other.mediaType());
    if (!other.headers().isEmpty()) {
      tree.put("headers", ContractEmitter.list(other.headers(), Results::header));
    }
    return tree.put("doc", Parts.doc(other.doc()));
  }

  private static JsonObject answer(Answer answer) {
    JsonObject tree = new JsonObject()
        .put("status", answer.status())
        .put("holder", answer.holder().map(Results::name))
        .put("content", answer.content().accept(new Contents()))
        .put("body", answer.body().map(JsonString::new))
        .putTexts("produces", answer.mediaTypes());
    if (!answer.headers().isEmpty()) {
      tree.put("headers", ContractEmitter.list(answer.headers(), Results::header));
    }
    return tree.put("doc", Parts.doc(answer.doc()));
  }

  private static JsonObject header(AnswerHeader header) {
    return new JsonObject()
        .put("in", word(header.kind()))
        .put("name", header.name())
        .put("accessor", header.accessor().map(JsonString::new))
        .put("type", Parts.use(header.type()))
        .put("doc", Parts.doc(header.doc()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A body by its kind. */
  private static final class Contents implements Content.Visitor<Optional<JsonObject>> {
    @Override
    public Optional<JsonObject> none() {
      return Optional.empty();
    }

    @Override
    public Optional<JsonObject> value(Content.Value value) {
      return body("value", value.type());
    }

    @Override
    public Optional<JsonObject> text(Content.Text text) {
      return Optional.of(new JsonObject().put("kind", "text").putIf("optional", text.isOptional()));
    }

    @Override
    public Optional<JsonObject> bytes(Content.Bytes bytes) {
      return Optional.of(new JsonObject()
          .put("kind", "bytes")
          .put("source", word(bytes.source()))
          .putIf("optional", bytes.isOptional()));
    }

    @Override
    public Optional<JsonObject> lines(Content.Lines lines) {
      return body("lines", lines.element())
          .map(tree ->
              tree.put("source", word(lines.source())).putIf("optional", lines.isOptional()));
    }

    @Override
    public Optional<JsonObject> events(Content.Events events) {
      return body("events", events.data()).map(tree -> tree.putIf("optional", events.isOptional()));
    }

    @Override
    public Optional<JsonObject> redirection(Content.Redirection redirection) {
      return Optional.of(
          new JsonObject().put("kind", "redirection").putIf("uri", redirection.uri()));
    }

    @Override
    public Optional<JsonObject> page(Content.Page page) {
      return Optional.of(new JsonObject().put("kind", "page").putIf("optional", page.isOptional()));
    }

    private static Optional<JsonObject> body(String kind, TypeUse type) {
      return Optional.of(new JsonObject().put("kind", kind).put("type", Parts.use(type)));
    }
  }
}
