package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The {@code content} of a successful response, by the kind of its body. */
final class AnswerContent implements Content.Visitor<Optional<JsonObject>> {
  private static final String CUT_OFF =
      "A failure midway cuts the transfer off, so that it has no proper end.";

  private final List<String> mediaTypes;
  private final Schemas schemas;

  private AnswerContent(List<String> mediaTypes, Schemas schemas) {
    this.mediaTypes = mediaTypes;
    this.schemas = schemas;
  }

  static Optional<JsonObject> of(Answer answer, Schemas schemas) {
    return answer.content().accept(new AnswerContent(AnswerMedia.of(answer).offered(), schemas));
  }

  /** The same of a part of a file; of several parts it is a multipart body. */
  static Optional<JsonObject> ofPart(Answer answer, Schemas schemas) {
    List<String> types = Stream.concat(
            AnswerMedia.of(answer).offered().stream(), Stream.of("multipart/byteranges"))
        .toList();
    return answer.content().accept(new AnswerContent(types, schemas));
  }

  @Override
  public Optional<JsonObject> none() {
    return mediaTypes.isEmpty()
        ? Optional.empty()
        : Optional.of(each(type -> new JsonObject().put("type", "null")));
  }

  @Override
  public Optional<JsonObject> value(Content.Value value) {
    return Optional.of(each(type -> body(value.type())));
  }

  /** An entry for each media type. */
  private JsonObject each(Function<String, JsonObject> schema) {
    JsonObject content = new JsonObject();
    mediaTypes.forEach(
        type -> content.put(type, new JsonObject().put("schema", schema.apply(type))));
    return content;
  }

  /** An empty Optional is a 404, not a null. */
  private JsonObject body(TypeUse type) {
    return type.nullness() == Nullness.OPTIONAL ? schemas.value(type) : schemas.use(type);
  }

  @Override
  public Optional<JsonObject> text(Content.Text text) {
    return Optional.of(each(type -> ScalarSchema.of(Scalar.STRING)));
  }

  @Override
  public Optional<JsonObject> bytes(Content.Bytes bytes) {
    return Optional.of(each(type -> AnswerMedia.isJson(type)
            && bytes.source() == Content.Bytes.Source.ARRAY
        ? ScalarSchema.of(Scalar.BYTES)
        : new JsonObject().put("type", "string").put("contentMediaType", AnswerMedia.bare(type))));
  }

  @Override
  public Optional<JsonObject> lines(Content.Lines lines) {
    String says = StreamSchema.LINES + " " + CUT_OFF;
    return Optional.of(each(type -> StreamSchema.of(type, says, schemas.value(lines.element()))));
  }

  @Override
  public Optional<JsonObject> events(Content.Events events) {
    JsonObject data = new JsonObject()
        .put("type", "string")
        .put("contentMediaType", "application/json")
        .put("contentSchema", schemas.value(events.data()));
    JsonObject retry = new JsonObject().put("type", "integer").put("minimum", 0);
    JsonObject event = new JsonObject()
        .put("type", "object")
        .put(
            "properties",
            new JsonObject()
                .put("data", data)
                .put("event", name(events.data()))
                .put("id", ScalarSchema.of(Scalar.STRING))
                .put("retry", retry));
    String says = "Events. Comments keep the connection alive. " + CUT_OFF;
    return Optional.of(each(type -> StreamSchema.of(type, says, event)));
  }

  private JsonObject name(TypeUse data) {
    JsonObject name = ScalarSchema.of(Scalar.STRING);
    List<String> tags = schemas.tags(data);
    return tags.isEmpty()
        ? name
        : name.put(
            "description",
            "The tag of the data, unless the event has a name of its own: `"
                + String.join("`, `", tags) + "`.");
  }

  @Override
  public Optional<JsonObject> redirection(Content.Redirection redirection) {
    return Optional.empty();
  }

  @Override
  public Optional<JsonObject> page(Content.Page page) {
    return Optional.of(each(type -> ScalarSchema.of(Scalar.STRING)));
  }
}
