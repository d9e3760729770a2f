// Generated from shop.Carts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Session;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Carts}. */
@Generated("dev.jetwright")
public final class CartsRoutes implements Routes {
  private final Carts carts;
  private final ApiProviders providers;

  public CartsRoutes(Carts carts, ApiProviders providers) {
    this.carts = carts;
    this.providers = providers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/carts", this::count).withSessions("Cart"),
        Route.post("/carts/{article}", this::add).withSessions("Cart"),
        Route.get("/carts/seen", this::seen).withSessions("List_Article", "Cart"),
        Route.post("/carts", this::buy).withSessions("Cart", "Login"));
  }

  /** GET /carts: Shows the cart. */
  private void count(Exchange exchange) {
    Session<Cart> session = exchange.session("Cart", CartCodec::read, CartCodec::write);
    exchange.send(200, carts.count(session), JsonWriter::writeInt);
  }

  /** POST /carts/{article}: Puts something into it. */
  private void add(Exchange exchange) {
    Session<Cart> session = exchange.session("Cart", CartCodec::read, CartCodec::write);
    String article = exchange.path("article").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      exchange.send(200, carts.add(article, session), JsonWriter::writeString);
    } catch (CartFull error) {
      exchange.send(CartFullCodec.ERROR, error);
    }
  }

  /** GET /carts/seen: Shows what was looked at lately. */
  private void seen(Exchange exchange) throws Exception {
    Session<List<Article>> seen = exchange.session(
        "List_Article",
        CartsRoutes::readSessionListArticle,
        CartsRoutes::writeSessionListArticle);
    Session<Cart> session = exchange.session("Cart", CartCodec::read, CartCodec::write);
    exchange.later(() -> carts.seen(seen, session), outcome -> {
      exchange.send(200, outcome.get(), JsonWriter::writeInt);
    });
  }

  /** POST /carts: Buys it. */
  private void buy(Exchange exchange) {
    Session<Cart> carts = exchange.session("Cart", CartCodec::read, CartCodec::write);
    Session<Login> session = exchange.session("Login", LoginCodec::read, LoginCodec::write);
    Customer customer = providers.customer(session);
    this.carts.buy(customer, carts);
    exchange.send(204);
  }

  private static @Nullable List<Article> readSessionListArticle(JsonReader in) {
    return in.readList(ArticleCodec::read);
  }

  private static void writeSessionListArticle(JsonWriter out, List<Article> value) {
    out.writeArray(value, ArticleCodec::write);
  }
}
