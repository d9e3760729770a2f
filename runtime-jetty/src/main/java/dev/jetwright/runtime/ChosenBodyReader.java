package dev.jetwright.runtime;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.form.FormTree;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.MalformedJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A body in one of several media types, which the request names. */
final class ChosenBodyReader extends BodyReader {
  private final RequestValues exchange;
  private final MediaTypes types;

  ChosenBodyReader(RequestValues exchange, MediaTypes types, FaultList faults) {
    super(faults);
    this.exchange = exchange;
    this.types = types;
  }

  @Override
  @Nullable
  JsonInput open(boolean required) throws IOException {
    RequestBody body = exchange.requestBody();
    if (body.isEmpty()) {
      return null;
    }
    String type = types.choose(exchange.request());
    if (MediaTypes.isForm(type)) {
      FormTree tree = exchange.requestForm().fields().tree(Set.of());
      return tree.isEmpty() && !required ? null : tree.whole(types.form());
    }
    BodyCodec codec = exchange.settings().codec(type);
    if (codec == null && MediaTypes.isText(type)) {
      return JsonInput.ofString(exchange.requestBody().decoded());
    }
    body.read();
    if (codec != null) {
      return transcoded(codec, body);
    }
    if (MediaTypes.isJson(type)) {
      return JsonBodyReader.json(body);
    }
    throw new IllegalStateException(
        "No codec reads " + type + ": give the server one, as in server.with(codec)");
  }

  private static @Nullable JsonInput transcoded(BodyCodec codec, RequestBody body)
      throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      codec.toJson(new ByteArrayInputStream(body.bytes(), body.offset(), body.length()), json);
      if (json.size() == 0) {
        return null;
      }
      JsonInput input = new JsonInput(json.toByteArray(), 0, json.size());
      return input.isNull() ? null : input;
    } catch (IOException | MalformedJson e) {
      throw new RequestRejected(Rejection.of(List.of(new Fault(
          "body_invalid",
          List.of(Source.BODY.word()),
          "Body decode error",
          Map.of(),
          List.of("error", String.valueOf(e.getMessage()))))));
    }
  }
}
