// Generated from shop.Lists by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Lists {
  private final Transport transport;

  Lists(Transport transport) {
    this.transport = transport;
  }

  /** {@code GET /lists} */
  public String list(
      Optional<Integer> limit,
      Optional<Long> after,
      Optional<Float> share,
      Optional<BigDecimal> price,
      Optional<LocalDate> since,
      Optional<Duration> within,
      Optional<Condition> condition,
      Optional<List<String>> words,
      Optional<Set<Condition>> conditions,
      Optional<List<Integer>> ids,
      Optional<Boolean> verbose) {
    return transport
        .call("list", "GET", "/lists")
        .query("limit", limit.map(Text::of).orElse(null))
        .query("after", after.map(Text::of).orElse(null))
        .query("share", share.map(Text::of).orElse(null))
        .query("price", price.map(Text::of).orElse(null))
        .query("since", since.map(Text::of).orElse(null))
        .query("within", within.map(Text::of).orElse(null))
        .query("condition", condition.map(Condition::value).orElse(null))
        .query("words", words.orElse(null))
        .query("conditions", Text.all(conditions.orElse(null), Condition::value))
        .query("ids", Text.all(ids.orElse(null), Text::of))
        .header("verbose", verbose.map(Text::of).orElse(null))
        .receive(JsonReader::readString);
  }

  /** {@code GET /lists}, without what is optional */
  public String list() {
    return list(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** {@code POST /lists} */
  public Settings save(Settings settings) {
    return transport
        .call("save", "POST", "/lists")
        .body(settings, SettingsCodec::write)
        .receive(SettingsCodec::read);
  }
}
