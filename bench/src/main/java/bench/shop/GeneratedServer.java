package bench.shop;

import dev.jetwright.runtime.JettyServer;

/** The generated servers. */
public final class GeneratedServer {
  private GeneratedServer() {}

  /**
   * Starts one on a port.
   *
   * @param args what its operations are, {@code ordinary}, {@code fast} or {@code mixed}, and the
   *     port
   */
  public static void main(String... args) {
    JettyServer server = switch (args[0]) {
      case "fast" -> new FastServer(new FastStore());
      case "mixed" -> new MixedServer(new FastStore(), new ItemStore());
      default -> new OrdinaryServer(new ItemStore());
    };
    server.run("--port", args[1]);
  }
}
