package shop;

import dev.jetwright.Body;
import dev.jetwright.Header;
import dev.jetwright.Status;
import java.net.URI;
import java.time.Instant;

/** What became of an item. */
public sealed interface Lookup {

  /** Here it is. */
  @Status(200)
  record Found(@Header String etag, @Body Item item) implements Lookup {}

  /** It has moved. */
  @Status(301)
  record Moved(@Header URI location) implements Lookup {}

  /** It was there. */
  @Status(410)
  record Gone(Instant since, String reason) implements Lookup {}

  /** Nobody knows it. */
  @Status(404)
  record Missing() implements Lookup {}

  /** It is not for you. */
  @Status(403)
  sealed interface Refused extends Lookup {}

  /** You are too young. */
  record TooYoung(int age) implements Refused {}

  /** You are not from here. */
  record TooFar(String country) implements Refused {}
}
