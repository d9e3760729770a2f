package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.ScalarType;
import java.util.List;
import java.util.Optional;

/** Values of types that the application declares itself. */
@Api(path = "/transfers")
public interface Transfers {

  /** Answers a transfer. */
  @Post
  Transfer transfer(Transfer transfer);

  /** Answers what came in, as text. */
  @Get("/{account}")
  List<String> transfers(
      Iban account,
      Optional<List<Isbn>> books,
      @Default("978-3-16-148410-0") Isbn book,
      @ScalarType(by = MoneyText.class) Optional<Money> most,
      @Header Optional<Isbn> token);

  /** Answers an account. */
  @Get("/{account}/self")
  Iban account(Iban account);

  /** Tells numbers from texts. */
  @Get("/{account}/either")
  List<String> either(Iban account, Either value, Optional<List<Either>> more);
}
