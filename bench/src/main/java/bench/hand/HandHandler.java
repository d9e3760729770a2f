package bench.hand;

import bench.shop.Item;
import bench.shop.Items;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/** The measured operations on a Jetty core handler that never blocks. */
final class HandHandler extends Handler.Abstract.NonBlocking {
  private static final String PREFIX = "/items/";

  private final Items items;

  HandHandler(Items items) {
    this.items = items;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    boolean get = HttpMethod.GET.is(request.getMethod());
    if (path.equals("/items")) {
      if (get) {
        send(response, callback, 200, out -> HandWriter.writeList(items.list(), out));
      } else if (HttpMethod.POST.is(request.getMethod())) {
        create(request, response, callback);
      } else {
        detail(response, callback, 405, "Method Not Allowed");
      }
    } else if (get && path.startsWith(PREFIX) && path.indexOf('/', PREFIX.length()) < 0) {
      quote(path.substring(PREFIX.length()), request, response, callback);
    } else {
      detail(response, callback, 404, "Not Found");
    }
    return true;
  }

  private void quote(String id, Request request, Response response, Callback callback) {
    int number;
    try {
      number = Integer.parseInt(id);
    } catch (NumberFormatException e) {
      detail(response, callback, 422, "Input should be a valid integer");
      return;
    }
    Fields query = Request.extractQueryParameters(request);
    Optional<String> q = Optional.ofNullable(query.getValue("q"));
    send(response, callback, 200, out -> HandWriter.writeQuote(items.quote(number, q), out));
  }

  private void create(Request request, Response response, Callback callback) {
    new Body(request, response, callback).run();
  }

  /** Collects a body: in place when it arrives whole, copied when it comes in pieces. */
  private final class Body implements Runnable {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private byte[] earlier = new byte[0];

    Body(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    @Override
    public void run() {
      Content.Chunk held = null;
      while (true) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          keep(held);
          request.demand(this);
          return;
        }
        if (Content.Chunk.isFailure(chunk)) {
          callback.failed(chunk.getFailure());
          return;
        }
        boolean empty = !chunk.hasRemaining();
        if (chunk.isLast()) {
          finish(held, empty ? null : chunk);
          return;
        }
        if (!empty) {
          keep(held);
          held = chunk;
        }
      }
    }

    private void finish(Content.Chunk held, Content.Chunk last) {
      Content.Chunk whole = held == null ? last : last == null ? held : null;
      if (whole != null && earlier.length == 0) {
        create(whole.getByteBuffer(), response, callback);
        whole.release();
        return;
      }
      keep(held);
      keep(last);
      create(ByteBuffer.wrap(earlier), response, callback);
    }

    private void keep(Content.Chunk chunk) {
      if (chunk != null) {
        int length = earlier.length;
        earlier = Arrays.copyOf(earlier, length + chunk.remaining());
        chunk.getByteBuffer().get(earlier, length, earlier.length - length);
        chunk.release();
      }
    }
  }

  private void create(ByteBuffer body, Response response, Callback callback) {
    boolean isArray = body.hasArray();
    byte[] bytes = isArray ? body.array() : BufferUtil.toArray(body);
    int offset = isArray ? body.arrayOffset() + body.position() : 0;
    Faults faults = new Faults(bytes, offset);
    Item item;
    try {
      item = HandReader.readItem(bytes, offset, body.remaining(), faults);
    } catch (JacksonException e) {
      detail(response, callback, 422, "JSON decode error");
      return;
    }
    if (item == null) {
      send(response, callback, 422, faults::write);
    } else {
      send(response, callback, 201, out -> HandWriter.writeReceipt(items.create(item), out));
    }
  }

  private static void detail(Response response, Callback callback, int status, String text) {
    send(response, callback, status, out -> {
      out.writeStartObject();
      out.writeStringProperty("detail", text);
      out.writeEndObject();
    });
  }

  private static void send(
      Response response, Callback callback, int status, Consumer<JsonGenerator> value) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(512);
    HandWriter.write(bytes, value);
    byte[] answer = bytes.toByteArray();
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.length);
    response.write(true, ByteBuffer.wrap(answer), callback);
  }
}
