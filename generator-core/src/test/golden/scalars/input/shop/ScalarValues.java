package shop;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalTime;
import java.util.List;

/** Scalars that are met less often. */
@Api(path = "/scalars")
public interface ScalarValues {

  /** Answers a body. */
  @Post
  Rare echo(Rare rare);

  /** Finds something. */
  @Get("/{letter}/{year}")
  Numbers find(
      char letter,
      short year,
      List<URI> links,
      @Default("10:15") LocalTime at,
      @Default("7") @Min(1) byte most,
      @Header @Positive BigInteger token);

  /** Numbers with limits. */
  @Post("/numbers")
  Numbers numbers(Numbers numbers);

  /** Numbers with limits. */
  record Numbers(@Min(1) byte tiny, @Max(9) short small, @Positive BigInteger huge) {}
}
