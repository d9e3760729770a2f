package dev.jetwright.runtime.access;

import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import dev.jetwright.runtime.log.Logs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.slf4j.Logger;

/**
 * Writes a line for each request, when its answer is complete.
 *
 * <pre>{@code
 * server.with(AccessLog.combined());                        // to the logger dev.jetwright.access
 * server.with(AccessLog.json().hiding("token", "api_key").to(lines::add));
 * server.with(AccessLog.common().withoutQuery().to(writer));
 * }</pre>
 *
 * <p>What clients send cannot make up lines: control characters, quotes and what is not ASCII are
 * escaped. The line is written by the thread that sent the answer; where it goes should not take
 * long.
 */
public final class AccessLog implements ServerFeature {
  /** What the logger is called, unless there is another one. */
  public static final String LOGGER = "dev.jetwright.access";

  private final AccessFormat format;
  private final Consumer<String> sink;
  private final Set<String> hidden;
  private final boolean hasQuery;

  private AccessLog(
      AccessFormat format, Consumer<String> sink, Set<String> hidden, boolean hasQuery) {
    this.format = format;
    this.sink = sink;
    this.hidden = hidden;
    this.hasQuery = hasQuery;
  }

  /** The common log format, which every program for logs knows. */
  public static AccessLog common() {
    return of(AccessFormat.COMMON);
  }

  /** The common log format with referers and user agents. */
  public static AccessLog combined() {
    return of(AccessFormat.COMBINED);
  }

  /** A JSON object a line. */
  public static AccessLog json() {
    return of(AccessFormat.JSON);
  }

  /** Lines of one's own. */
  public static AccessLog of(AccessFormat format) {
    Logger log = Logs.of(LOGGER);
    return new AccessLog(format, log::info, Set.of(), true);
  }

  /** Writes to another logger, at level {@code INFO}. */
  public AccessLog to(Logger log) {
    return to((Consumer<String>) log::info);
  }

  /** Gives lines, which have no end yet, to somebody; many threads do. */
  public AccessLog to(Consumer<String> other) {
    return new AccessLog(format, other, hidden, hasQuery);
  }

  /** Writes lines to a file or the like; who made the writer closes it, after the server. */
  public AccessLog to(Writer out) {
    return to(line -> {
      synchronized (out) {
        try {
          out.write(line + "\n");
          out.flush();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    });
  }

  /** Hides the values of these query parameters: {@code ?token=***}. */
  public AccessLog hiding(String... parameters) {
    Set<String> all = new TreeSet<>(hidden);
    for (String name : parameters) {
      all.add(name.toLowerCase(Locale.ROOT));
    }
    return new AccessLog(format, sink, all, hasQuery);
  }

  /** Leaves queries out: {@code /login?...} is {@code /login}. */
  public AccessLog withoutQuery() {
    return new AccessLog(format, sink, hidden, false);
  }

  AccessFormat format() {
    return format;
  }

  Consumer<String> sink() {
    return sink;
  }

  Set<String> hidden() {
    return hidden;
  }

  boolean hasQuery() {
    return hasQuery;
  }

  @Override
  public Layer layer() {
    return Layer.ACCESS_LOG;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    return new AccessLogHandler(inner, this, server);
  }
}
