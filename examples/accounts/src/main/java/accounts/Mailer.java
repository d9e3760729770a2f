package accounts;

/** Sends mail. */
public interface Mailer {

  /** Bids somebody welcome. */
  void welcome(User user);
}
