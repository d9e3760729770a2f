// Generated from shop.Forms by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Forms of every kind. */
@Generated("dev.jetwright")
public final class Forms {
  private final Transport transport;

  Forms(Transport transport) {
    this.transport = transport;
  }

  /**
   * Logs in.
   *
   * <p>{@code POST /forms/login}
   *
   * @param username who
   */
  public String login(
      String username,
      String password,
      Optional<Color> color,
      Optional<Integer> days,
      List<Integer> numbers,
      Set<Color> colors) {
    return transport
        .call("login", "POST", "/forms/login")
        .form("application/x-www-form-urlencoded")
        .field("username", username)
        .field("pass-word", password)
        .field("color", color.map(Color::value).orElse(null))
        .field("days", days.map(Text::of).orElse(null))
        .field("numbers", Text.all(numbers, Text::of))
        .field("colors", Text.all(colors, Color::value))
        .receive(JsonReader::readString);
  }

  /**
   * Logs in.
   *
   * <p>{@code POST /forms/login}, without {@code color} and {@code days}
   *
   * @param username who
   */
  public String login(
      String username,
      String password,
      List<Integer> numbers,
      Set<Color> colors) {
    return login(
        username,
        password,
        Optional.empty(),
        Optional.empty(),
        numbers,
        colors);
  }

  /**
   * Takes a form as a whole.
   *
   * <p>{@code POST /forms/address}
   */
  public Address address(Address address) {
    return transport
        .call("address", "POST", "/forms/address")
        .form("application/x-www-form-urlencoded")
        .fields("", address, AddressCodec::write)
        .receive(AddressCodec::read);
  }

  /**
   * Takes two records and a field.
   *
   * <p>{@code POST /forms/mixed/{id}}
   */
  public void mixed(
      int id,
      Optional<Address> address,
      Tree tree,
      String note) {
    transport
        .call("mixed", "POST", "/forms/mixed/{id}")
        .form("application/x-www-form-urlencoded")
        .path("id", Text.of(id))
        .fields("", address.orElse(null), AddressCodec::write)
        .fields("", tree, TreeCodec::write)
        .field("note", note)
        .send();
  }

  /**
   * Takes two records and a field.
   *
   * <p>{@code POST /forms/mixed/{id}}, without {@code address}
   */
  public void mixed(
      int id,
      Tree tree,
      String note) {
    mixed(
        id,
        Optional.empty(),
        tree,
        note);
  }

  /**
   * Takes a record, a list and a map under names.
   *
   * <p>{@code POST /forms/named}
   */
  public void named(
      Address address,
      List<Address> others,
      Map<String, Integer> points,
      Optional<Tree> tree) {
    transport
        .call("named", "POST", "/forms/named")
        .form("application/x-www-form-urlencoded")
        .fields("user", address, AddressCodec::write)
        .fields("others", others, Encoder.list(AddressCodec::write))
        .fields("points", points, Encoder.map(Text::same, JsonWriter::writeInt))
        .fields("tree", tree.orElse(null), TreeCodec::write)
        .send();
  }

  /**
   * Takes a record, a list and a map under names.
   *
   * <p>{@code POST /forms/named}, without {@code tree}
   */
  public void named(
      Address address,
      List<Address> others,
      Map<String, Integer> points) {
    named(
        address,
        others,
        points,
        Optional.empty());
  }
}
