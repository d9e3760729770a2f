package dev.jetwright.runtime.body;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.content.BodyCodec;
import dev.jetwright.runtime.content.MediaTypes;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.form.FormTree;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.MalformedJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A body in one of several media types, which the request names. */
public final class ChosenBodyReader extends BodyReader {
  private final Request request;
  private final RequestBody body;
  private final Supplier<RequestForm> form;
  private final BodySettings settings;
  private final MediaTypes types;

  public ChosenBodyReader(
      Request request,
      RequestBody body,
      Supplier<RequestForm> form,
      BodySettings settings,
      MediaTypes types,
      FaultList faults) {
    super(faults);
    this.request = request;
    this.body = body;
    this.form = form;
    this.settings = settings;
    this.types = types;
  }

  @Override
  @Nullable
  JsonInput open(boolean required) throws IOException {
    if (body.isEmpty()) {
      return null;
    }
    String type = types.choose(request);
    if (MediaTypes.isForm(type)) {
      FormTree tree = form.get().fields().tree(Set.of());
      return tree.isEmpty() && !required ? null : tree.whole(types.form());
    }
    BodyCodec codec = settings.codec(type);
    if (codec == null && MediaTypes.isText(type)) {
      return JsonInput.ofString(body.decoded());
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
