import dev.jetwright.Api;
import dev.jetwright.Get;

@Api
public interface Greetings {
  record Greeting(String text) {}

  @Get("/greetings/{name}")
  Greeting greet(String name);
}
