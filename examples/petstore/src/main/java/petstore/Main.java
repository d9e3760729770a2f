package petstore;

/** Starts the pet store. */
public final class Main {

  private Main() {}

  /** Serves until the process is told to stop; {@code --port} chooses the port. */
  public static void main(String... args) {
    PetShelf pets = new PetShelf();
    new ApiServer(pets, new OrderBook(pets), new UserList()).run(args);
  }
}
