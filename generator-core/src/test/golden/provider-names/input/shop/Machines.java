package shop;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Post;
import dev.jetwright.Provides;

/** Machines, whose providers have names that the generated class has already. */
@Api(path = "/machines")
interface Machines {

  @Post
  void run(@Depends Product product, @Depends Brake brake);

  record Motor() {}

  record Product() {}

  record Brake() {}

  /** What a machine does. */
  interface Making {
    @Provides
    Motor start();

    @Provides
    Product make(@Depends Motor motor);

    @Provides
    Brake stop();
  }
}
