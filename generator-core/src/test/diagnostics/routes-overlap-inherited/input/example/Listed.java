package example;

import dev.jetwright.Get;

/** What can be listed. */
public interface Listed {

  @Get("/all")
  String list();
}
