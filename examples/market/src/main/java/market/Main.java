package market;

import dev.jetwright.runtime.JettyServer;

/** Starts the market. */
public final class Main {

  private Main() {}

  /** Serves until it is told to stop. */
  public static void main(String... args) {
    server().run(args);
  }

  /** Both applications and a handler, in one server. */
  public static JettyServer server() {
    return new MarketServer(new Shelf(), new Row())
        .mount("/office", new OfficeServer(new PermitBook()))
        .mount("/status", new Status())
        .host("office.market.example", new OfficeServer(new PermitBook()))
        .intercept("/v1", (request, response, callback, next) -> {
          response.getHeaders().put("deprecation", "true");
          next.answer(request, response, callback);
        });
  }
}
