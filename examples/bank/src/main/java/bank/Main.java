package bank;

import dev.jetwright.runtime.JettyServer;

/** Starts the bank. */
public final class Main {

  private Main() {}

  /** Serves until it is told to stop. */
  public static void main(String... args) {
    server().run(args);
  }

  /** Both applications in one server. */
  public static JettyServer server() {
    return new BankServer(new Ledger(), new BankErrors())
        .mount("/teller", new TellerServer(new Ledger(), new BankErrors()));
  }
}
