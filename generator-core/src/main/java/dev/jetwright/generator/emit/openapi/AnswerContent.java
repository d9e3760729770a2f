package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.Optional;

/** The {@code content} of a successful response, by the kind of its body. */
final class AnswerContent implements Content.Visitor<Optional<JsonObject>> {
  private final Schemas schemas;

  private AnswerContent(Schemas schemas) {
    this.schemas = schemas;
  }

  static Optional<JsonObject> of(Answer answer, Schemas schemas) {
    return answer.content().accept(new AnswerContent(schemas));
  }

  @Override
  public Optional<JsonObject> none() {
    return Optional.empty();
  }

  @Override
  public Optional<JsonObject> value(Content.Value value) {
    return Optional.of(Schemas.content(body(value.type())));
  }

  /** An empty Optional is a 404, not a null. */
  private JsonObject body(TypeUse type) {
    return type.nullness() == Nullness.OPTIONAL ? schemas.value(type) : schemas.use(type);
  }

  @Override
  public Optional<JsonObject> text(Content.Text text) {
    throw new IllegalStateException("Not read from contracts");
  }

  @Override
  public Optional<JsonObject> bytes(Content.Bytes bytes) {
    throw new IllegalStateException("Not read from contracts");
  }

  @Override
  public Optional<JsonObject> lines(Content.Lines lines) {
    throw new IllegalStateException("Not read from contracts");
  }

  @Override
  public Optional<JsonObject> events(Content.Events events) {
    throw new IllegalStateException("Not read from contracts");
  }

  @Override
  public Optional<JsonObject> redirection(Content.Redirection redirection) {
    return Optional.empty();
  }

  @Override
  public Optional<JsonObject> page(Content.Page page) {
    throw new IllegalStateException("Not read from contracts");
  }
}
