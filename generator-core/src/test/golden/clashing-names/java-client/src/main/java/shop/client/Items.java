// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Items {
  private final Transport transport;

  Items(Transport transport) {
    this.transport = transport;
  }

  /**
   * {@code GET /items/routes}
   *
   * @throws Error 400
   */
  public String routes(
      int exchange,
      int error,
      Optional<String> items) {
    return transport
        .call("routes", "GET", "/items/routes")
        .query("exchange", Text.of(exchange))
        .query("error", Text.of(error))
        .query("items", items.orElse(null))
        .error(400, "Error", ErrorCodec::read)
        .receive(JsonReader::readString);
  }

  /**
   * {@code GET /items/routes}, without {@code items}
   *
   * @throws Error 400
   */
  public String routes(int exchange, int error) {
    return routes(
        exchange,
        error,
        Optional.empty());
  }

  /**
   * {@code GET /items/hash}
   *
   * @throws Error 400
   */
  public int hashCode_(
      int result,
      int items,
      int body) {
    return transport
        .call("hashCode", "GET", "/items/hash")
        .query("result", Text.of(result))
        .query("items", Text.of(items))
        .query("body", Text.of(body))
        .error(400, "Error", ErrorCodec::read)
        .receive(JsonReader::readInt);
  }

  /** {@code GET /items/toString/{value}} */
  public List toString_(int value) {
    return transport
        .call("toString", "GET", "/items/toString/{value}")
        .path("value", Text.of(value))
        .receive(ListCodec::read);
  }

  /** {@code GET /items/overloads} */
  public Record record() {
    return transport
        .call("record", "GET", "/items/overloads")
        .receive(RecordCodec::read);
  }

  /** {@code GET /items/overloads/{id}} */
  public Route route(int id) {
    return transport
        .call("route", "GET", "/items/overloads/{id}")
        .path("id", Text.of(id))
        .receive(RouteCodec::read);
  }

  /** {@code GET /items/overloads/{id}/{name}} */
  public Out out(int id, String name) {
    return transport
        .call("out", "GET", "/items/overloads/{id}/{name}")
        .path("id", Text.of(id))
        .path("name", name)
        .receive(OutCodec::read);
  }

  /** {@code POST /items} */
  public List list(List list) {
    return transport
        .call("list", "POST", "/items")
        .body(list, ListCodec::write)
        .receive(ListCodec::read);
  }

  /** {@code GET /items/upper} */
  public String upper(String Scalars, Optional<String> Checks) {
    return transport
        .call("upper", "GET", "/items/upper")
        .query("Scalars", Scalars)
        .query("Checks", Checks.orElse(null))
        .receive(JsonReader::readString);
  }

  /** {@code GET /items/upper}, without {@code Checks} */
  public String upper(String Scalars) {
    return upper(Scalars, Optional.empty());
  }
}
