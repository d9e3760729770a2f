package shop;

import dev.jetwright.Settings;

/** How mails are sent. */
@Settings(envFile = "")
public record MailSettings(String mailHost, Tls tls) {

  /** Whether nobody else reads them. */
  public enum Tls {
    NEVER,
    ALWAYS
  }
}
