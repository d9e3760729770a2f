public final class GreetingsSample implements Greetings {
  @Override
  public Greeting greet(String name) {
    return new Greeting("Hello, " + name + "!");
  }
}
