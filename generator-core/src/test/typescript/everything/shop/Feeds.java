package shop;

import dev.jetwright.Api;
import dev.jetwright.Events;
import dev.jetwright.Get;
import dev.jetwright.Post;
import java.util.stream.Stream;

@Api(path = "/feeds")
public interface Feeds {
  @Get
  Stream<Integer> numbers(int from);

  @Post
  Events<Step> steps(@dev.jetwright.Body String task);

  @Get("/ticks")
  Events<Integer> ticks();

  sealed interface Step {
    record Begun(String task) implements Step {}

    record Done(int result) implements Step {}
  }
}
