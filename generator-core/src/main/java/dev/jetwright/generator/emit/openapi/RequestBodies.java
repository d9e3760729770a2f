package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.FormContent;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RequestContent;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Request bodies: one value as it is, or an object of several by name. */
final class RequestBodies {
  private final Components components;
  private final Schemas schemas;

  RequestBodies(Components components) {
    this.components = components;
    this.schemas = components.schemas();
  }

  Optional<JsonObject> of(Operation operation) {
    RequestContent content = RequestContent.of(components.contract(), operation);
    return switch (content.kind()) {
      case NONE -> Optional.empty();
      case FORM -> Optional.of(form(operation, content));
      default ->
        Optional.of(
            operation.embedsBodies()
                ? embedded(operation, content)
                : single(operation.bodies().get(0), content));
    };
  }

  private JsonObject single(Parameter body, RequestContent content) {
    JsonObject schema =
        schemas.use(body.type()).put("default", DefaultValue.of(body.type(), body.defaultValue()));
    return new JsonObject()
        .putText("description", body.doc().text())
        .put(
            "content",
            body.type().type() instanceof StreamType stream
                ? lines(content, stream)
                : content(content, schema, new JsonObject()))
        .putIf("required", Presence.isRequired(body) && !isStream(body));
  }

  private JsonObject lines(RequestContent content, StreamType stream) {
    JsonObject all = new JsonObject();
    for (String type : content.mediaTypes()) {
      JsonObject lines = StreamSchema.of(type, StreamSchema.LINES, schemas.value(stream.element()));
      all.put(type, new JsonObject().put("schema", lines));
    }
    return all;
  }

  /** Of a body that is read while it arrives, no one knows beforehand whether there is any. */
  private static boolean isStream(Parameter body) {
    return body.type().type() instanceof StreamType
        || body.type().type() instanceof Binary binary && binary.kind() == Binary.Kind.STREAM;
  }

  private JsonObject embedded(Operation operation, RequestContent content) {
    List<Property> properties =
        operation.bodies().stream().map(FormContent::property).toList();
    return new JsonObject()
        .put("content", content(content, object(operation, properties), new JsonObject()))
        .putIf("required", properties.stream().anyMatch(Presence::isRequired));
  }

  private JsonObject form(Operation operation, RequestContent content) {
    if (FormContent.isOneObject(components.contract(), operation)) {
      Parameter whole = operation.forms().get(0);
      JsonObject schema = schemas.value(whole.type());
      return new JsonObject()
          .putText("description", whole.doc().text())
          .put("content", content(content, schema, new JsonObject()))
          .putIf("required", Presence.isRequired(whole));
    }
    List<Property> fields = FormContent.fields(components.contract(), operation);
    return new JsonObject()
        .put("content", content(content, object(operation, fields), encoding(operation)))
        .putIf("required", fields.stream().anyMatch(Presence::isRequired));
  }

  private JsonObject object(Operation operation, List<Property> properties) {
    JsonObject object = new JsonObject()
        .put("type", "object")
        .putAll(schemas.properties(new JsonObject(), properties, false));
    return components.add(className(operation.operationId()) + "Body", object);
  }

  /** The parts that are not what a form holds by itself. */
  private JsonObject encoding(Operation operation) {
    JsonObject encoding = new JsonObject();
    for (Parameter parameter : operation.forms()) {
      if (FormContent.isJsonPart(components.contract(), parameter)) {
        encoding.put(
            parameter.wireName(), new JsonObject().put("contentType", RequestContent.JSON));
      }
    }
    return encoding;
  }

  private static JsonObject content(
      RequestContent content, JsonObject schema, JsonObject encoding) {
    JsonObject all = new JsonObject();
    for (String type : content.mediaTypes()) {
      JsonObject media = new JsonObject().put("schema", schema);
      boolean encoded = !encoding.isEmpty() && RequestContent.isForm(type);
      all.put(type, encoded ? media.put("encoding", encoding) : media);
    }
    return all;
  }

  /** {@code items_create} as a class is called: ItemsCreate. */
  private static String className(String operationId) {
    StringBuilder name = new StringBuilder();
    for (String word : operationId.split("_")) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }
}
