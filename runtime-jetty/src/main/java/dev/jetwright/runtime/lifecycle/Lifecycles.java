package dev.jetwright.runtime.lifecycle;

import dev.jetwright.Lifecycle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;

/** What starts one after the other before a server listens, and stops in reverse after that. */
public final class Lifecycles implements Lifecycle {
  private final Logger log;
  private final List<Member> members = new ArrayList<>();
  private final Deque<Member> started = new ArrayDeque<>();

  private record Member(String name, Lifecycle lifecycle) {}

  /** Nothing yet; what fails to stop is logged. */
  public Lifecycles(Logger log) {
    this.log = log;
  }

  /** Adds something that starts after what is there, unless it is there itself. */
  public void add(String name, Lifecycle lifecycle) {
    if (members.stream().noneMatch(member -> member.lifecycle() == lifecycle)) {
      members.add(new Member(name, lifecycle));
    }
  }

  /**
   * Starts all.
   *
   * @throws StartFailed if one fails; those before it have been stopped then
   */
  @Override
  public void start() {
    for (Member member : members) {
      try {
        member.lifecycle().start();
      } catch (Throwable e) {
        stop();
        throw e instanceof StartFailed known ? known : new StartFailed(member.name(), e);
      }
      started.push(member);
    }
  }

  /** Stops what has started, the last one first, whatever happens. */
  @Override
  public void stop() {
    while (!started.isEmpty()) {
      Member member = started.pop();
      try {
        member.lifecycle().stop();
      } catch (Throwable e) {
        log.error("{} does not stop", member.name(), e);
      }
    }
  }
}
