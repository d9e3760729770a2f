// Generated from shop.Forms by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.form.FormShape;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Forms}. */
@Generated("dev.jetwright")
public final class FormsRoutes implements Routes {
  private static final FormShape ADDRESS_FORM =
      FormShape.object()
          .with("lines", FormShape.list(FormShape.TEXT))
          .with("line", FormShape.list(FormShape.TEXT))
          .with("floors", FormShape.map(FormShape.TEXT));
  private static final FormShape TREE_FORM =
      FormShape.object()
          .with("children", FormShape.list(() -> FormsRoutes.TREE_FORM))
          .with("sibling", () -> FormsRoutes.TREE_FORM)
          .with("named", FormShape.map(() -> FormsRoutes.TREE_FORM))
          .with("rows", FormShape.list(() -> FormShape.list(FormsRoutes.TREE_FORM)));
  private static final TextDecoder<List<Integer>> LOGIN_NUMBERS =
      Scalars.list(Scalars.INT);
  private static final TextDecoder<Set<Color>> LOGIN_COLORS =
      Scalars.set(ColorCodec.TEXT);

  private final Forms forms;

  public FormsRoutes(Forms forms) {
    this.forms = forms;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/forms/login", this::login),
        Route.post("/forms/address", this::address),
        Route.post("/forms/mixed/{id}", this::mixed),
        Route.post("/forms/named", this::named));
  }

  /** POST /forms/login: Logs in. */
  private void login(Exchange exchange) throws IOException {
    String username =
        exchange.form("username").required(Scalars.STRING, FormsRoutes::checkLoginUsername);
    String password = exchange.form("pass-word").required(Scalars.STRING);
    Optional<Color> color = exchange.form("color").optional(ColorCodec.TEXT);
    Integer days = exchange.form("days").withDefault(7, Scalars.INT);
    List<Integer> numbers =
        exchange.form("numbers").required(LOGIN_NUMBERS, FormsRoutes::checkLoginNumbers);
    Set<Color> colors = exchange.form("colors").required(LOGIN_COLORS);
    exchange.rejectIfFaulty();
    String result = forms.login(
        username,
        password,
        color,
        days,
        numbers,
        colors);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** POST /forms/address: Takes a form as a whole. */
  private void address(Exchange exchange) throws IOException {
    Address address = exchange.form(ADDRESS_FORM).required(AddressCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, forms.address(address), AddressCodec::write);
  }

  /** POST /forms/mixed/{id}: Takes two records and a field. */
  private void mixed(Exchange exchange) throws IOException {
    Integer id = exchange.path("id").required(Scalars.INT);
    Optional<Address> address = exchange.form(ADDRESS_FORM, "note").optional(AddressCodec::read);
    Tree tree = exchange.form(TREE_FORM, "note").required(TreeCodec::read);
    String note = exchange.form("note").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    forms.mixed(
        id,
        address,
        tree,
        note);
    exchange.send(204);
  }

  /** POST /forms/named: Takes a record, a list and a map under names. */
  private void named(Exchange exchange) throws IOException {
    Address address = exchange.form("user", ADDRESS_FORM).required(AddressCodec::read);
    List<Address> others =
        exchange.form("others", FormShape.list(ADDRESS_FORM)).required(FormsRoutes::readNamedOthers);
    Map<String, Integer> points =
        exchange.form("points", FormShape.map(FormShape.TEXT)).required(FormsRoutes::readNamedPoints);
    Optional<Tree> tree = exchange.form("tree", TREE_FORM).optional(TreeCodec::read);
    exchange.rejectIfFaulty();
    forms.named(
        address,
        others,
        points,
        tree);
    exchange.send(204);
  }

  private static @Nullable List<Address> readNamedOthers(JsonReader in) {
    return in.readList(AddressCodec::read);
  }

  private static @Nullable Map<String, Integer> readNamedPoints(JsonReader in) {
    return in.readMap(Scalars.STRING, JsonReader::readInt);
  }

  private static void checkLoginUsername(String username, Faults faults) {
    Checks.size(username, 2, Integer.MAX_VALUE, faults);
  }

  private static void checkLoginNumbers(List<Integer> numbers, Faults faults) {
    Checks.size(numbers, 0, 3, faults);
  }
}
