package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerHeader;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The response object of an answer that an operation has by its type. */
final class AnswerObject {
  private static final int BAD_REQUEST = 400;

  private final Schemas schemas;

  AnswerObject(Schemas schemas) {
    this.schemas = schemas;
  }

  /**
   * The object.
   *
   * @param more the headers that it has beside those of its author
   */
  JsonObject of(Result result, Answer answer, JsonObject more) {
    return new JsonObject()
        .put("description", description(result, answer))
        .put("headers", headers(answer, more))
        .put("content", AnswerContent.of(answer, schemas));
  }

  private static String description(Result result, Answer answer) {
    Doc doc = answer.doc().isEmpty() ? result.doc() : answer.doc();
    if (!doc.isEmpty()) {
      return doc.text();
    }
    return answer.status() < BAD_REQUEST ? "Successful Response" : StatusPhrase.of(answer.status());
  }

  private Optional<JsonObject> headers(Answer answer, JsonObject more) {
    JsonObject headers = headers(answer.plainHeaders()).putAll(more);
    if (answer.content() instanceof Content.Redirection) {
      JsonObject place = new JsonObject().put("type", "string").put("format", "uri-reference");
      headers.put("Location", header("Where to go.", true, place));
    }
    if (!answer.cookies().isEmpty()) {
      boolean required = answer.cookies().stream().anyMatch(AnswerHeader::isRequired);
      JsonObject text = new JsonObject().put("type", "string");
      headers.put("Set-Cookie", header(cookies(answer.cookies()), required, text));
    }
    return headers.isEmpty() ? Optional.empty() : Optional.of(headers);
  }

  /** The header objects of headers, by name. */
  JsonObject headers(List<AnswerHeader> all) {
    JsonObject headers = new JsonObject();
    all.forEach(one ->
        headers.put(one.name(), header(one.doc().text(), one.isRequired(), schema(one.type()))));
    return headers;
  }

  /** What is a URI in a header may be relative. */
  private JsonObject schema(TypeUse type) {
    JsonObject schema = schemas.value(type);
    return type.type() == Scalar.URI && type.intake().custom().isEmpty()
        ? schema.put("format", "uri-reference")
        : schema;
  }

  private static String cookies(List<AnswerHeader> cookies) {
    return cookies.stream()
        .map(cookie -> "Sets the cookie `" + cookie.name() + "`"
            + (cookie.doc().isEmpty() ? "." : ": " + cookie.doc().text()))
        .collect(Collectors.joining("\n\n"));
  }

  private static JsonObject header(String description, boolean required, JsonObject schema) {
    return new JsonObject()
        .putText("description", description)
        .putIf("required", required)
        .put("schema", schema);
  }
}
