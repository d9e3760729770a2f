package kitchen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what comes in. */
public final class TransferEcho implements Transfers {

  @Override
  public Transfer transfer(Transfer transfer) {
    return transfer;
  }

  @Override
  public List<String> transfers(
      Iban account,
      Optional<List<Isbn>> books,
      Isbn book,
      Optional<Money> most,
      Optional<Isbn> token) {
    return Stream.of(Optional.of(account.value()), books, Optional.of(book), most, token)
        .flatMap(Optional::stream)
        .map(Objects::toString)
        .toList();
  }

  @Override
  public Iban account(Iban account) {
    return account;
  }

  @Override
  public List<String> either(Iban account, Either value, Optional<List<Either>> more) {
    return Stream.concat(Stream.of(value), more.stream().flatMap(List::stream))
        .map(one -> one.getClass().getSimpleName() + " " + one)
        .toList();
  }
}
