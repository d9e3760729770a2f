package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.Optional;

/** What the document says of answers that a client may have already, or wants a part of. */
final class CachedResponses {
  static final int PARTIAL = 206;
  static final int NOT_MODIFIED = 304;

  private final Operation operation;

  CachedResponses(Operation operation) {
    this.operation = operation;
  }

  /** Whether a request's conditions count, so that 304 and 412 are possible. */
  boolean isConditional() {
    return operation.isTagged() || isFileRead();
  }

  /** Whether a part may be asked for, so that 206, 400 and 416 are possible. */
  boolean hasRanges() {
    return operation.hasRanges();
  }

  private boolean isFileRead() {
    return operation.isRead()
        && operation.result().answers().stream()
            .anyMatch(answer -> answer.content().isFile());
  }

  /** The headers of a successful answer. */
  JsonObject headers(Answer answer) {
    JsonObject headers = new JsonObject();
    boolean file = answer.content().isFile() && isConditional();
    if (answer.content().isFile() && operation.hasRanges()) {
      headers.put("Accept-Ranges", header("That a part can be asked for by `Range`.", "bytes"));
    }
    control(headers);
    if (answer.content().isFile()) {
      headers.put(
          "Content-Disposition",
          header("Whether it is to be saved, and under which name.", Optional.empty()));
    }
    if (file || operation.isTagged()) {
      tag(headers);
    }
    if (file) {
      headers.put("Last-Modified", header("When it was changed last.", Optional.empty()));
    }
    return headers;
  }

  private void control(JsonObject headers) {
    operation
        .caching()
        .control()
        .ifPresent(it -> headers.put("Cache-Control", header("What caches may do with it.", it)));
  }

  private static void tag(JsonObject headers) {
    headers.put("ETag", header("Its version, for `If-None-Match`.", Optional.empty()));
  }

  private static JsonObject header(String description, String example) {
    return header(description, Optional.of(example));
  }

  private static JsonObject header(String description, Optional<String> example) {
    JsonObject header = new JsonObject()
        .put("description", description)
        .put("schema", ScalarSchema.of(Scalar.STRING));
    example.ifPresent(it -> header.put("example", it));
    return header;
  }

  /** 206: a part of a file. */
  JsonObject partial(Answer answer, Optional<JsonObject> content) {
    JsonObject headers = headers(answer)
        .put(
            "Content-Range",
            header("Which part it is; absent if there are several.", "bytes 0-99/1234"));
    return new JsonObject()
        .put("description", "Partial Content: what `Range` asks for")
        .put("headers", headers)
        .put("content", content);
  }

  /** 304: the client has it. */
  JsonObject notModified() {
    JsonObject headers = new JsonObject();
    control(headers);
    tag(headers);
    return new JsonObject()
        .put("description", "Not Modified: the client has this version")
        .put("headers", headers);
  }
}
