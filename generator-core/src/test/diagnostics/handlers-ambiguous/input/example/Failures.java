package example;

import dev.jetwright.Handles;
import dev.jetwright.HttpException;

public class Failures {

  @Handles
  public HttpException failed(IllegalStateException e) {
    return new HttpException(409);
  }

  @Handles(in = Items.class)
  public HttpException items(IllegalStateException e) {
    return new HttpException(410);
  }
}
