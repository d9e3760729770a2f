package accounts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes mail into the log, until there is a server for it. */
final class LoggingMailer implements Mailer {
  private static final Logger LOG = LoggerFactory.getLogger(LoggingMailer.class);

  @Override
  public void welcome(User user) {
    LOG.info("To: {} - Welcome, {}!", user.email(), user.name());
  }
}
