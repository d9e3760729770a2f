// Generated from shop.Places by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Arrays;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Objects of all kinds as parameters. */
@Generated("dev.jetwright")
public final class Places {
  private final Transport transport;

  Places(Transport transport) {
    this.transport = transport;
  }

  /**
   * Takes records that know all that there may be.
   *
   * <p>{@code GET /places/closed}
   */
  public String closed(
      Closed closed,
      Optional<String> other,
      Open open,
      ClosedHeaders headers,
      Closed cookies,
      Optional<Closed> deep) {
    return transport
        .call("closed", "GET", "/places/closed")
        .query("limit", Text.of(closed.limit()))
        .query("q-r", closed.q())
        .query("other", other.orElse(null))
        .query("name", open.innerName())
        .query("size", open.innerSize().map(Text::of).orElse(null))
        .query("words", open.words())
        .header("x-some", headers.xSome())
        .cookie("limit", Text.of(cookies.limit()))
        .cookie("q-r", cookies.q())
        .queryDeep("deep", deep.orElse(null), ClosedCodec::write)
        .receive(JsonReader::readString);
  }

  /**
   * Takes records that know all that there may be.
   *
   * <p>{@code GET /places/closed}, without {@code other} and {@code deep}
   */
  public String closed(
      Closed closed,
      Open open,
      ClosedHeaders headers,
      Closed cookies) {
    return closed(
        closed,
        Optional.empty(),
        open,
        headers,
        cookies,
        Optional.empty());
  }

  /**
   * Takes a bean.
   *
   * <p>{@code GET /places/bean}
   */
  public String bean(Search search) {
    return transport
        .call("bean", "GET", "/places/bean")
        .query("text", search.text())
        .query("sizes", Text.all(search.sizes(), Text::of))
        .query("page", Text.of(search.page()))
        .receive(JsonReader::readString);
  }

  /**
   * Takes tuples.
   *
   * <p>{@code GET /places/tuples}
   */
  public String tuples(
      Point point,
      Point joined,
      Optional<Point> xPoint,
      Line line) {
    return transport
        .call("tuples", "GET", "/places/tuples")
        .query(
            "point",
            Arrays.asList(Text.of(point.x()), point.label(), point.weight().map(Text::of).orElse(null)))
        .query(
            "joined",
            Text.joined(",", Arrays.asList(Text.of(joined.x()), joined.label(), joined.weight().map(Text::of).orElse(null))))
        .header(
            "x-point",
            xPoint.map(tuple -> Arrays.asList(Text.of(tuple.x()), tuple.label(), tuple.weight().map(Text::of).orElse(null))).orElse(null))
        .queryDeep("line", line, LineCodec::write)
        .receive(JsonReader::readString);
  }

  /**
   * Takes tuples.
   *
   * <p>{@code GET /places/tuples}, without {@code xPoint}
   */
  public String tuples(
      Point point,
      Point joined,
      Line line) {
    return tuples(
        point,
        joined,
        Optional.empty(),
        line);
  }
}
