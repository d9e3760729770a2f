package kitchen;

import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.health.Health;
import dev.jetwright.runtime.lifecycle.ShutdownSettings;
import java.time.Duration;

/** The kitchen as a process: what it starts and stops, and how it is watched. */
public final class Running {
  private Running() {}

  /** Cooks until the process is told to stop. */
  public static void main(String... args) {
    running(Kitchen.server(), new Cellar()).run(args);
  }

  private static JettyServer running(ApiServer server, Cellar cellar) {
    return server
        .onStart("cellar", cellar::open)
        .onStop("cellar", cellar::close)
        .with(Health.standard().check("cellar", cellar::isOpen))
        .shutdown(
            ShutdownSettings.standard().notice(Duration.ofSeconds(5)).tasks(Duration.ofMinutes(2)));
  }

  /** Where the kitchen keeps what it needs. */
  private static final class Cellar {
    private volatile boolean isOpen;

    void open() {
      isOpen = true;
    }

    void close() {
      isOpen = false;
    }

    boolean isOpen() {
      return isOpen;
    }
  }
}
