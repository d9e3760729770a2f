package dev.jetwright;

/**
 * A user name and a password, see {@link HttpBasic}.
 *
 * <pre>{@code
 * if (!credentials.matches("admin", settings.adminPassword())) {
 *   throw NotAuthenticated.basic("Incorrect user name or password", "admin");
 * }
 * }</pre>
 *
 * @param username what stands before the first colon
 * @param password the rest, other colons included
 */
public record BasicCredentials(String username, String password) {

  /**
   * Whether they are these. It takes the same time wherever they differ, so that nobody finds out
   * one letter after the other.
   */
  public boolean matches(String user, String secret) {
    boolean known = Credentials.equal(username, user);
    // Both are compared, whatever came of the first.
    return Credentials.equal(password, secret) & known;
  }

  /** Without the password, which belongs in no log. */
  @Override
  public String toString() {
    return "BasicCredentials[username=" + username + "]";
  }
}
