package dev.jetwright.runtime.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** The checks of a server, side by side. */
final class Checks {
  private final List<Running> checks = new ArrayList<>();
  private final Duration timeout;
  private final Logger log;

  Checks(Map<String, HealthCheck> checks, Duration timeout, Logger log) {
    this.timeout = timeout;
    this.log = log;
    checks.forEach((name, check) -> this.checks.add(new Running(name, check)));
  }

  /** Which of them say yes. */
  CompletableFuture<Map<String, Boolean>> run(Executor threads) {
    Map<String, CompletableFuture<Boolean>> answers = new LinkedHashMap<>();
    for (Running check : checks) {
      answers.put(check.name, check.ask(threads));
    }
    return CompletableFuture.allOf(answers.values().toArray(CompletableFuture[]::new))
        .thenApply(done -> {
          Map<String, Boolean> all = new LinkedHashMap<>();
          answers.forEach((name, answer) -> all.put(name, answer.join()));
          return all;
        });
  }

  /** A check, which is asked once at a time. */
  private final class Running {
    private final String name;
    private final HealthCheck check;
    private @Nullable CompletableFuture<Boolean> current;

    Running(String name, HealthCheck check) {
      this.name = name;
      this.check = check;
    }

    synchronized CompletableFuture<Boolean> ask(Executor threads) {
      CompletableFuture<Boolean> asked = current;
      if (asked == null || asked.isDone()) {
        asked = CompletableFuture.supplyAsync(this::isUp, threads);
        current = asked;
      }
      return asked.copy().completeOnTimeout(false, timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isUp() {
      try {
        return check.isUp();
      } catch (Exception e) {
        log.warn("The health check {} failed", name, e);
        return false;
      }
    }
  }
}
