package dev.jetwright.runtime.log;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPLoggerFactory;

/** Where the server's own messages go: to SLF4J, or to the console if nobody has set that up. */
public final class Logs {

  private Logs() {}

  static Logger of(Class<?> type) {
    return LoggerFactory.getILoggerFactory() instanceof NOPLoggerFactory
        ? new Console()
        : LoggerFactory.getLogger(type);
  }

  /** The log of servers themselves, which is their class's. */
  public static Logger ofServer() {
    return of("dev.jetwright.runtime.JettyServer");
  }

  /** The log of that name. */
  public static Logger of(String name) {
    return LoggerFactory.getILoggerFactory() instanceof NOPLoggerFactory
        ? new Console()
        : LoggerFactory.getLogger(name);
  }

  /** Writes messages to the standard error stream. */
  private static final class Console extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    @Override
    protected void handleNormalizedLoggingCall(
        Level level,
        @Nullable Marker marker,
        String message,
        Object @Nullable [] arguments,
        @Nullable Throwable error) {
      String text = MessageFormatter.basicArrayFormat(message, arguments);
      print("%s %s %s".formatted(LocalTime.now().truncatedTo(ChronoUnit.SECONDS), level, text));
      if (error != null) {
        error.printStackTrace(System.err);
      }
    }

    private static void print(String line) {
      System.err.println(line);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
      return null;
    }

    @Override
    public boolean isTraceEnabled() {
      return false;
    }

    @Override
    public boolean isDebugEnabled() {
      return false;
    }

    @Override
    public boolean isInfoEnabled() {
      return true;
    }

    @Override
    public boolean isWarnEnabled() {
      return true;
    }

    @Override
    public boolean isErrorEnabled() {
      return true;
    }
  }
}
