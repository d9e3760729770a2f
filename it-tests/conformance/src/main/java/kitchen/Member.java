package kitchen;

/** Somebody with a secret. */
public final class Member extends Guest {
  private final String secret;

  /** Somebody of that name, with a secret. */
  public Member(String name, String secret) {
    super(name);
    this.secret = secret;
  }

  public String getSecret() {
    return secret;
  }
}
