// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Parameters beyond single ones. */
@Generated("dev.jetwright")
public final class Items {
  private final Transport transport;

  Items(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds items.
   *
   * <p>{@code GET /items}
   *
   * @param page which of them
   * @param q a text
   * @param client who asks
   * @param session whose cart it is
   */
  public List<String> find(
      Page<Color> page,
      Optional<String> q,
      Client client,
      Session session,
      Money money) {
    return transport
        .call("find", "GET", "/items")
        .query("offset", Text.of(page.offset()))
        .query("limit", Text.of(page.limit()))
        .query("by", Text.all(page.by(), Color::value))
        .query("ids", Text.all(page.ids().orElse(null), Text::of))
        .query("colors", Text.joined(" ", Text.all(page.colors(), Color::value)))
        .query("q", q.orElse(null))
        .header("user-agent", client.userAgent().orElse(null))
        .header("x_token", client.token())
        .header("x-tag", Text.all(client.xTag().orElse(null), Text::of))
        .cookie("sessionId", session.sessionId())
        .cookie("visits", Text.of(session.visits()))
        .query("currency", money.currency().orElse(null))
        .query("cents", money.cents().map(Text::of).orElse(null))
        .receive(Decoder.list(JsonReader::readString));
  }

  /**
   * Finds items.
   *
   * <p>{@code GET /items}, without {@code q}
   *
   * @param page which of them
   * @param client who asks
   * @param session whose cart it is
   */
  public List<String> find(
      Page<Color> page,
      Client client,
      Session session,
      Money money) {
    return find(
        page,
        Optional.empty(),
        client,
        session,
        money);
  }

  /**
   * Finds items by what they are.
   *
   * <p>{@code GET /items/deep}
   */
  public String deep(
      Filter filter,
      Optional<Range> range,
      Map<String, Integer> labels,
      List<Range> ranges) {
    return transport
        .call("deep", "GET", "/items/deep")
        .queryDeep("filter", filter, FilterCodec::write)
        .queryDeep("range", range.orElse(null), RangeCodec::write)
        .queryDeep("l", labels, Encoder.map(Text::same, JsonWriter::writeInt))
        .queryDeep("ranges", ranges, Encoder.list(RangeCodec::write))
        .receive(JsonReader::readString);
  }

  /**
   * Finds items by what they are.
   *
   * <p>{@code GET /items/deep}, without {@code range}
   */
  public String deep(
      Filter filter,
      Map<String, Integer> labels,
      List<Range> ranges) {
    return deep(
        filter,
        Optional.empty(),
        labels,
        ranges);
  }

  /**
   * Says how parameters are spelled.
   *
   * <p>{@code GET /items/spelled}
   */
  public String spelled(
      Optional<String> adsId,
      String must,
      Optional<Integer> once,
      Optional<List<Integer>> ids,
      Set<Color> colors,
      List<String> xTag,
      Range range,
      Optional<List<Integer>> numbers) {
    return transport
        .call("spelled", "GET", "/items/spelled")
        .cookie("ads_id", adsId.orElse(null))
        .query("must", must)
        .query("once", once.map(Text::of).orElse(null))
        .query("ids", Text.joined(",", Text.all(ids.orElse(null), Text::of)))
        .query("colors", Text.joined("|", Text.all(colors, Color::value)))
        .header("x-tag", Text.joined(",", xTag))
        .queryJson("range", range, RangeCodec::write)
        .queryJson("numbers", numbers.orElse(null), Encoder.list(JsonWriter::writeInt))
        .receive(JsonReader::readString);
  }

  /**
   * Says how parameters are spelled.
   *
   * <p>{@code GET /items/spelled}, without what is optional
   */
  public String spelled(
      String must,
      Set<Color> colors,
      List<String> xTag,
      Range range) {
    return spelled(
        Optional.empty(),
        must,
        Optional.empty(),
        Optional.empty(),
        colors,
        xTag,
        range,
        Optional.empty());
  }
}
