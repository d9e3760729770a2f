package dev.jetwright.runtime.content;

import java.io.Writer;

/**
 * Renders pages: what a {@link dev.jetwright.View} names is written with what it shows.
 *
 * <pre>{@code
 * MustacheFactory factory = new DefaultMustacheFactory("pages");
 * server.with((template, model, out) -> factory.compile(template).execute(out, model));
 * }</pre>
 *
 * <p>What it writes goes to a browser as it is: the engine escapes. A page is sent when it is
 * complete; a failure is answered with 500.
 */
@FunctionalInterface
public interface TemplateEngine {

  /** Writes a page. */
  void render(String template, Object model, Writer out) throws Exception;
}
