package dev.jetwright.conformance;

import dev.jetwright.runtime.JettyServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kitchen.Kitchen;
import petstore.OrderBook;
import petstore.PetShelf;
import petstore.UserList;
import quickstart.Greeting;
import quickstart.Home;
import quickstart.ItemStore;

/** One of the applications, listening on a free port. */
record RunningApp(String name, JettyServer server, int port) implements AutoCloseable {
  private static final int BODY_LIMIT = 100_000;

  /** Starts an application by the name that the cases use. */
  static RunningApp start(String name) {
    JettyServer server = server(name).bodyLimit(BODY_LIMIT);
    try {
      return new RunningApp(name, server, server.start(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JettyServer server(String name) {
    return switch (name) {
      case "kitchen" -> Kitchen.server();
      case "quickstart" -> quickstart();
      case "petstore" -> petstore();
      case "market", "office" -> market.Main.server();
      case "bank", "teller" -> bank.Main.server();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static JettyServer quickstart() {
    Home home = () -> new Greeting("World");
    return new quickstart.ApiServer(home, new ItemStore());
  }

  private static JettyServer petstore() {
    PetShelf pets = new PetShelf();
    return new petstore.ApiServer(pets, new OrderBook(pets), new UserList());
  }

  String baseUrl() {
    return "http://localhost:" + port
        + (List.of("office", "teller").contains(name) ? "/" + name : "");
  }

  @Override
  public void close() {
    server.close();
  }
}
