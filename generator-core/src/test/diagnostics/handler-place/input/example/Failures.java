package example;

import dev.jetwright.Handles;
import dev.jetwright.HttpException;

public class Failures {

  @Handles(in = {Items.class, Failures.class})
  public HttpException failed(IllegalStateException e) {
    return new HttpException(409);
  }
}
