package shop;

import dev.jetwright.*;

@Status(409)
public class Bad extends ApiException {
  private final Iban iban;

  public Bad(Iban iban) {
    super("bad");
    this.iban = iban;
  }

  public Iban getIban() {
    return iban;
  }

  public java.time.LocalTime getTime() {
    return null;
  }
}
