package dev.jetwright.runtime.body;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.json.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body whose bytes the operation takes as they are.
 *
 * <pre>{@code
 * InputStream photo = exchange.raw(PHOTO_TYPES).stream();
 * Stream<Item> items = exchange.raw(ITEMS_TYPES).lines(ItemCodec::read);
 * }</pre>
 */
public final class RawBody {
  private final RequestBody body;
  private final FaultList faults;

  public RawBody(RequestBody body, FaultList faults) {
    this.body = body;
    this.faults = faults;
  }

  /** The bytes, of which there must be some. */
  public byte @Nullable [] bytes() throws IOException {
    byte[] bytes = nullableBytes();
    if (bytes == null) {
      faults.add(
          new Fault("missing", List.of(Source.BODY.word()), "Field required", null, List.of()));
    }
    return bytes;
  }

  /** The bytes, of which there must be some and which satisfy a check. */
  public byte @Nullable [] bytes(Check<? super byte[]> check) throws IOException {
    byte[] bytes = bytes();
    if (bytes != null) {
      check.check(
          bytes,
          (type, message, context) -> faults.add(
              new Fault(type, List.of(Source.BODY.word()), message, null, Arrays.asList(context))));
    }
    return bytes;
  }

  /** The bytes, if there are any. */
  public Optional<byte[]> optionalBytes() throws IOException {
    return Optional.ofNullable(nullableBytes());
  }

  /** The bytes; null if there are none. */
  public byte @Nullable [] nullableBytes() throws IOException {
    body.read();
    int end = body.offset() + body.length();
    return body.length() == 0 ? null : Arrays.copyOfRange(body.bytes(), body.offset(), end);
  }

  /** The bytes as they arrive; they are not kept. */
  public InputStream stream() {
    return new BodyStream(body);
  }

  /** The values on the lines of the body, each read when it is wanted. */
  public <T> Stream<T> lines(Decoder<T> decoder) {
    return JsonLines.of(stream(), body, decoder);
  }
}
