package quickstart;

/** Starts the shop. */
public final class Main {

  private Main() {}

  /** Serves until the process is told to stop; {@code --port} chooses the port. */
  public static void main(String... args) {
    Home home = () -> new Greeting("World");
    new ApiServer(home, new ItemStore()).run(args);
  }
}
