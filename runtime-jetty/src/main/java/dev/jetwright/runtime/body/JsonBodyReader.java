package dev.jetwright.runtime.body;

import dev.jetwright.runtime.content.MediaTypes;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.MalformedJson;
import java.io.IOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * A body that is JSON.
 *
 * <p>One whose media type is not JSON is not parsed: it stands for its text, as a JSON string
 * would. So no other site can post JSON in the name of a visitor without asking first.
 */
public final class JsonBodyReader extends BodyReader {
  private final Request request;
  private final RequestBody body;

  public JsonBodyReader(Request request, RequestBody body, FaultList faults) {
    super(faults);
    this.request = request;
    this.body = body;
  }

  @Override
  @Nullable
  JsonInput open(boolean required) throws IOException {
    body.read();
    if (body.length() == 0) {
      return null;
    }
    return isJson() ? json(body) : JsonInput.ofString(body.text());
  }

  /** What is no JSON at all holds no values. */
  @Override
  @Nullable
  JsonInput openObject() throws IOException {
    return isJson() ? open(false) : null;
  }

  private boolean isJson() {
    return MediaTypes.isJson(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
  }

  /** The JSON of a body; null if it is the literal {@code null}. */
  static @Nullable JsonInput json(RequestBody body) {
    try {
      JsonInput input = new JsonInput(body.bytes(), body.offset(), body.length());
      return input.isNull() ? null : input;
    } catch (MalformedJson e) {
      throw new RequestRejected(Rejection.of(e));
    }
  }
}
