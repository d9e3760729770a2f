// Generated from shop.Levels by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Levels {
  private final Transport transport;

  Levels(Transport transport) {
    this.transport = transport;
  }

  /** {@code POST /levels} */
  public Report report(Report report) {
    return transport
        .call("report", "POST", "/levels")
        .body(report, ReportCodec::write)
        .receive(ReportCodec::read);
  }

  /** {@code GET /levels} */
  public String find(Level level, Optional<Priority> priority) {
    return transport
        .call("find", "GET", "/levels")
        .query("level", level.toString())
        .query("priority", priority.map(Priority::toString).orElse(null))
        .receive(JsonReader::readString);
  }

  /** {@code GET /levels}, without {@code priority} */
  public String find(Level level) {
    return find(level, Optional.empty());
  }
}
