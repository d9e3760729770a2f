package dev.jetwright.conformance;

import accounts.AccountsSettings;
import accounts.Database;
import accounts.Mailer;
import dev.jetwright.Secret;
import dev.jetwright.runtime.JettyServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kitchen.Kitchen;
import petstore.OrderBook;
import petstore.PetShelf;
import petstore.UserList;
import quickstart.Greeting;
import quickstart.Home;
import quickstart.ItemStore;

/** One of the applications, listening on a free port. */
record RunningApp(String name, JettyServer server, int port, Optional<Database> database)
    implements AutoCloseable {
  private static final int BODY_LIMIT = 100_000;

  /** Starts an application by the name that the cases use. */
  static RunningApp start(String name) {
    return start(name, server -> {});
  }

  /** Starts an application with something more to it. */
  static RunningApp start(String name, Consumer<JettyServer> more) {
    if (name.equals("accounts")) {
      return accounts("jdbc:h2:mem:" + UUID.randomUUID(), user -> {}, more);
    }
    return start(name, server(name), more, Optional.empty());
  }

  /** Starts {@code examples/accounts} on a database. */
  static RunningApp accounts(String url, Mailer mailer, Consumer<JettyServer> more) {
    AccountsSettings settings = new AccountsSettings(
        new AccountsSettings.DatabaseSettings(url, Optional.empty(), Optional.empty(), 4),
        Optional.of(Secret.of("only the wire cases sign with this")),
        Duration.ofMinutes(30));
    Database database = Database.open(settings.database());
    JettyServer server = accounts.Main.server(settings, database, mailer);
    return start("accounts", server, more, Optional.of(database));
  }

  private static RunningApp start(
      String name, JettyServer server, Consumer<JettyServer> more, Optional<Database> database) {
    more.accept(server.bodyLimit(BODY_LIMIT));
    try {
      return new RunningApp(name, server, server.start(0), database);
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
    database.ifPresent(Database::close);
  }
}
