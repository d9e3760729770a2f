package dev.jetwright.runtime;

import dev.jetwright.runtime.answer.Errors;
import dev.jetwright.runtime.body.BodySettings;
import dev.jetwright.runtime.check.MessageBundles;
import dev.jetwright.runtime.compress.CompressionSettings;
import dev.jetwright.runtime.content.BodyCodec;
import dev.jetwright.runtime.content.TemplateEngine;
import dev.jetwright.runtime.error.ErrorRenderer;
import dev.jetwright.runtime.form.FormLimits;
import dev.jetwright.runtime.log.Logs;
import dev.jetwright.runtime.routing.Pace;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;

/** What a server is told before it starts: its half that makes nothing of it by itself. */
public abstract class ServerSettings {
  final Logger log = Logs.ofServer();
  final Errors errors = new Errors(log);
  final BodySettings bodies = new BodySettings();
  CompressionSettings compression = CompressionSettings.standard();

  ServerSettings() {}

  abstract JettyServer self();

  /**
   * Which answers are compressed; at first {@link CompressionSettings#standard}. To be set before
   * the start; for what is mounted the outermost server decides.
   */
  public final JettyServer compression(CompressionSettings settings) {
    compression = settings;
    return self();
  }

  /** What {@code @Past} and {@code @Future} take for now; at first the clock of the machine. */
  public final JettyServer clock(Clock clock) {
    bodies.clock(clock);
    return self();
  }

  /** The texts of faults in other languages; the generated server gives those of its bundles. */
  protected final void messages(MessageBundles bundles) {
    bodies.messages(bundles);
  }

  /** Lets every error be problem details, with this in front of the names of declared ones. */
  protected final void problems(String types) {
    errors.problems(types);
  }

  /** What errors look like: as the contract says, unless they were replaced. */
  public final ErrorRenderer errors() {
    return errors.renderer();
  }

  /** Replaces what errors look like which operations do not declare. */
  public final JettyServer errors(ErrorRenderer renderer) {
    errors.renderer(renderer);
    return self();
  }

  /**
   * Whether the answer to a crash shows what was thrown, with its stack trace: for development
   * only, at first it does not.
   */
  public final JettyServer devMode(boolean isOn) {
    errors.show(isOn);
    return self();
  }

  /**
   * The most bytes that a body may have which is kept in memory: JSON, the fields of a form, a
   * {@code byte[]}. More is 413. At first 10 MiB; {@code @MaxSize} on an operation wins.
   */
  public final JettyServer bodyLimit(long bytes) {
    bodies.bodyLimit(bytes);
    return self();
  }

  /**
   * The most bytes that a body may have which is not kept in memory: a form with files, an
   * {@code InputStream}, JSON Lines. More is 413. At first 1 GiB; {@code @MaxSize} on an operation
   * wins.
   */
  public final JettyServer uploadLimit(long bytes) {
    bodies.uploadLimit(bytes);
    return self();
  }

  /**
   * How long a stream of events may have nothing to say before a comment keeps its connection
   * alive. At first 15 seconds; {@code Events.keepAlive} wins.
   */
  public final JettyServer keepAlive(Duration silence) {
    bodies.streams().keepAlive(silence);
    return self();
  }

  /**
   * How long operations may take that do not say so themselves; then they are interrupted, and the
   * answer is 503. At first as long as they like.
   */
  public final JettyServer timeout(Duration time) {
    return timeout(time, HttpStatus.SERVICE_UNAVAILABLE_503);
  }

  /**
   * The same with another answer.
   *
   * @param status 503 or 504
   */
  public final JettyServer timeout(Duration time, int status) {
    bodies.pace(Pace.of(time, status));
    return self();
  }

  /** What a form may have at most. */
  public final JettyServer formLimits(FormLimits limits) {
    bodies.formLimits(limits);
    return self();
  }

  /** Reads and writes bodies of other media types than JSON, where operations have them. */
  public final JettyServer with(BodyCodec codec) {
    bodies.add(codec);
    return self();
  }

  /** Renders the pages of operations that answer with a {@code View}. */
  public final JettyServer with(TemplateEngine engine) {
    bodies.templates(engine);
    return self();
  }
}
