package bench.shop;

/** The generated server in its default mode. */
public final class GeneratedServer {
  private GeneratedServer() {}

  /** Starts it with the options of any generated server. */
  public static void main(String... args) {
    new ApiServer(new ItemStore()).run(args);
  }
}
