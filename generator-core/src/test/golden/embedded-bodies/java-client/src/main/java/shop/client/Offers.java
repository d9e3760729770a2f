// Generated from shop.Offers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Offers {
  private final Transport transport;

  Offers(Transport transport) {
    this.transport = transport;
  }

  /** {@code PUT /offers/{id}} */
  public String update(
      int id,
      Item item,
      Optional<User> user,
      int importance,
      List<String> notes) {
    return transport
        .call("update", "PUT", "/offers/{id}")
        .path("id", Text.of(id))
        .part("item", item, ItemCodec::write)
        .part("user", user.orElse(null), UserCodec::write)
        .part("importance-level", importance, JsonWriter::writeInt)
        .part("notes", notes, Encoder.list(JsonWriter::writeString))
        .receive(JsonReader::readString);
  }

  /** {@code PUT /offers/{id}}, without {@code user} */
  public String update(
      int id,
      Item item,
      int importance,
      List<String> notes) {
    return update(
        id,
        item,
        Optional.empty(),
        importance,
        notes);
  }

  /** {@code PUT /offers/{id}/item} */
  public Item replace(int id, Item item) {
    return transport
        .call("replace", "PUT", "/offers/{id}/item")
        .path("id", Text.of(id))
        .part("item", item, ItemCodec::write)
        .receive(ItemCodec::read);
  }

  /** {@code PUT /offers/clashing} */
  public void clashing(
      String body,
      int read,
      boolean in,
      String hashCode,
      Optional<String> offers) {
    transport
        .call("clashing", "PUT", "/offers/clashing")
        .part("body", body, JsonWriter::writeString)
        .part("read", read, JsonWriter::writeInt)
        .part("in", in, JsonWriter::writeBoolean)
        .part("hashCode", hashCode, JsonWriter::writeString)
        .query("offers", offers.orElse(null))
        .send();
  }

  /** {@code PUT /offers/clashing}, without {@code offers} */
  public void clashing(
      String body,
      int read,
      boolean in,
      String hashCode) {
    clashing(
        body,
        read,
        in,
        hashCode,
        Optional.empty());
  }
}
