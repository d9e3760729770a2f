package dev.jetwright.runtime;

import dev.jetwright.runtime.lifecycle.StartFailed;
import java.io.IOException;
import org.slf4j.Logger;

/** A server as a process: from its arguments until the process is told to stop. */
final class Run {
  private static final int CANNOT_LISTEN = 1;
  private static final int NO_SENSE = 2;
  private static final int NO_START = 3;

  private final JettyServer server;
  private final Logger log;

  Run(JettyServer server, Logger log) {
    this.server = server;
    this.log = log;
  }

  void run(CommandLine options) {
    set(options);
    Thread stopping = new Thread(server::close, "jetwright-shutdown");
    Runtime.getRuntime().addShutdownHook(stopping);
    try {
      server.start(options.host(), options.port());
    } catch (IOException e) {
      CommandLine.exit(CANNOT_LISTEN, "Cannot listen on " + options + ": " + reason(e));
      return;
    } catch (StartFailed e) {
      log.error("{}", e.getMessage(), e.getCause());
      CommandLine.exit(NO_START, e.getMessage());
      return;
    }
    log.info("Listening on http://{}:{}", options.displayedHost(), server.port());
    if (options.isDev()) {
      log.warn("Development mode: answers to crashes show stack traces");
    }
    await();
    forget(stopping);
  }

  private void set(CommandLine options) {
    try {
      if (options.rootPath() != null) {
        server.rootPath(options.rootPath());
      }
    } catch (IllegalArgumentException e) {
      CommandLine.exit(NO_SENSE, e.getMessage(), CommandLine.USAGE);
    }
    if (options.isDev()) {
      server.devMode(true);
    }
  }

  private void await() {
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread stopping) {
    try {
      Runtime.getRuntime().removeShutdownHook(stopping);
    } catch (IllegalStateException e) {
      // It is what has stopped the server.
    }
  }

  /** Jetty wraps the reason: {@code Failed to bind to 0.0.0.0/0.0.0.0:8080}. */
  private static String reason(IOException e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }
}
