package dev.jetwright.runtime.body;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.json.Decoder;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.MalformedJson;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, or a part of it, as a value.
 *
 * <pre>{@code
 * Item item = exchange.body().required(ItemCodec::read);
 * exchange.rejectIfFaulty();
 * }</pre>
 */
public abstract sealed class BodyReader
    permits JsonBodyReader, ChosenBodyReader, FormReader, JsonPartReader {
  private static final List<Object> BODY = List.of(Source.BODY.word());

  private final FaultList faults;

  BodyReader(FaultList faults) {
    this.faults = faults;
  }

  /** A value that must be there. */
  public final <T> @Nullable T required(Decoder<T> decoder) throws IOException {
    JsonInput input = open(true);
    if (input == null) {
      faults.add(new Fault("missing", place(), "Field required", null, List.of()));
      return null;
    }
    return decode(input, decoder);
  }

  /** A value that must be there and satisfy a check. */
  public final <T> @Nullable T required(Decoder<T> decoder, Check<? super T> check)
      throws IOException {
    return required(in -> in.read(decoder, check));
  }

  /** A value that may be absent or null. */
  public final <T> Optional<T> optional(Decoder<T> decoder) throws IOException {
    return Optional.ofNullable(nullable(decoder));
  }

  /** A value that may be absent or null and otherwise satisfies a check. */
  public final <T> Optional<T> optional(Decoder<T> decoder, Check<? super T> check)
      throws IOException {
    return Optional.ofNullable(nullable(decoder, check));
  }

  /** A value that may be absent or null. */
  public final <T> @Nullable T nullable(Decoder<T> decoder) throws IOException {
    JsonInput input = open(false);
    return input == null ? null : decode(input, decoder);
  }

  /** A value that may be absent or null and otherwise satisfies a check. */
  public final <T> @Nullable T nullable(Decoder<T> decoder, Check<? super T> check)
      throws IOException {
    return nullable(in -> in.read(decoder, check));
  }

  /** A value that another one stands for when it is absent. */
  public final <T> @Nullable T withDefault(T absent, Decoder<T> decoder) throws IOException {
    JsonInput input = open(false);
    return input == null ? absent : decode(input, decoder);
  }

  /** A value that satisfies a check, or another one that stands for it when it is absent. */
  public final <T> @Nullable T withDefault(T absent, Decoder<T> decoder, Check<? super T> check)
      throws IOException {
    return withDefault(absent, in -> in.read(decoder, check));
  }

  /** Several values in one object, under their names. The decoder reads the object. */
  public final <T> @Nullable T embedded(Decoder<T> decoder) throws IOException {
    JsonInput input = openObject();
    return decode((input == null ? JsonInput.of("{}") : input).embedding(), decoder);
  }

  private <T> @Nullable T decode(JsonInput input, Decoder<T> decoder) {
    try {
      T value = input.judgedBy(faults.judgement()).read(decoder);
      if (input.isFaulty()) {
        faults.addAll(input.faults(place()));
      }
      return value;
    } catch (MalformedJson e) {
      return malformed(e);
    }
  }

  /** The object that holds several values; null if there is none. */
  @Nullable
  JsonInput openObject() throws IOException {
    return open(false);
  }

  /** What is done about a text that is no JSON. */
  <T> @Nullable T malformed(MalformedJson error) {
    throw new RequestRejected(Rejection.of(error));
  }

  /** Where the value stands; the locations of its faults begin so. */
  List<Object> place() {
    return BODY;
  }

  FaultList faults() {
    return faults;
  }

  /**
   * The value; null if there is none or it is the literal {@code null}.
   *
   * @param required whether it must be there
   */
  abstract @Nullable JsonInput open(boolean required) throws IOException;
}
