// Generated from shop.ScalarValues by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.math.BigInteger;
import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Scalars that are met less often. */
@Generated("dev.jetwright")
public final class ScalarValues {
  private final Transport transport;

  ScalarValues(Transport transport) {
    this.transport = transport;
  }

  /**
   * Answers a body.
   *
   * <p>{@code POST /scalars}
   */
  public Rare echo(Rare rare) {
    return transport
        .call("echo", "POST", "/scalars")
        .body(rare, RareCodec::write)
        .receive(RareCodec::read);
  }

  /**
   * Finds something.
   *
   * <p>{@code GET /scalars/{letter}/{year}}
   */
  public Numbers find(
      char letter,
      short year,
      List<URI> links,
      Optional<LocalTime> at,
      Optional<Byte> most,
      BigInteger token) {
    return transport
        .call("find", "GET", "/scalars/{letter}/{year}")
        .path("letter", Text.of(letter))
        .path("year", Text.of(year))
        .query("links", Text.all(links, Text::of))
        .query("at", at.map(Text::of).orElse(null))
        .query("most", most.map(Text::of).orElse(null))
        .header("token", Text.of(token))
        .receive(NumbersCodec::read);
  }

  /**
   * Finds something.
   *
   * <p>{@code GET /scalars/{letter}/{year}}, without {@code at} and {@code most}
   */
  public Numbers find(
      char letter,
      short year,
      List<URI> links,
      BigInteger token) {
    return find(
        letter,
        year,
        links,
        Optional.empty(),
        Optional.empty(),
        token);
  }

  /**
   * Numbers with limits.
   *
   * <p>{@code POST /scalars/numbers}
   */
  public Numbers numbers(Numbers numbers) {
    return transport
        .call("numbers", "POST", "/scalars/numbers")
        .body(numbers, NumbersCodec::write)
        .receive(NumbersCodec::read);
  }
}
