package example;

import dev.jetwright.Handles;
import dev.jetwright.HttpException;

public class MoreFailures {

  @Handles
  public HttpException again(IllegalStateException e) {
    return new HttpException(411);
  }

  @Handles
  public HttpException more(IllegalArgumentException e) {
    return new HttpException(411);
  }
}
