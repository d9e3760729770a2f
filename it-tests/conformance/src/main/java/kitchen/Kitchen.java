package kitchen;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheFactory;
import dev.jetwright.runtime.content.TemplateEngine;
import dev.jetwright.runtime.csrf.CsrfProtection;
import dev.jetwright.runtime.session.Sessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/** The server with everything that it needs. */
public final class Kitchen {
  /** So that cookies in wire cases stay good. */
  private static final Duration CENTURY = Duration.ofDays(36_500);

  private static final String SECRET = "a secret of the kitchen, not of yours";

  private Kitchen() {}

  /** A server that is not started yet. */
  public static ApiServer server() {
    return server(files());
  }

  /** A folder with a file. */
  private static Path files() {
    try {
      Path folder = Files.createTempDirectory("kitchen");
      Path file = Files.writeString(folder.resolve("plain.txt"), "0123456789");
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-04T03:02:01Z")));
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same with files in a folder.
   *
   * @param folder where they are
   */
  public static ApiServer server(Path folder) {
    return server(folder, new LeasePool());
  }

  /** The same with a pool of one's own. */
  public static ApiServer server(LeasePool pool) {
    return server(files(), pool);
  }

  private static ApiServer server(Path folder, LeasePool pool) {
    return equipped(new ApiServer(
        new BindingEcho(),
        new BodyEcho(),
        new Broken(),
        new CartsKept(),
        new CatalogueEcho(),
        new ContentsKept(),
        new DependingEcho(),
        new Depending.Values(),
        new DerivedEcho(),
        new Doorkeeper(),
        new DownloadEcho(folder),
        new EndingEcho(),
        new ErrandRunner(),
        new Failing(),
        new FeedEcho(),
        new FileEcho(),
        new FormEcho(),
        new Gate(),
        new GuardedEcho(),
        new GuestBook(),
        pool,
        new LeasesGiven(),
        new LimitsKept(),
        new Marks(),
        new MediaEcho(),
        new ModelEcho(),
        new MoreScalarEcho(),
        new ParameterEcho(),
        new PathEcho(),
        new RepliesGiven(),
        new ScalarEcho(),
        new SlowEcho(),
        new SpellingEcho(),
        new TransferEcho(),
        token -> token,
        new Turnstile.Bouncer(),
        new UnionEcho(),
        new UnusualEcho(),
        new VerbEcho(),
        new WatchedEcho()));
  }

  /** Gives it what stands beside its operations and around them. */
  private static ApiServer equipped(ApiServer server) {
    server.with(new PropertiesCodec());
    server.with(new XmlCodec()).with(pages());
    Sites.addTo(server);
    server.with(CsrfProtection.standard().trust("https://app.example.org").except("/hooks"));
    server.with(Sessions.inCookie(SECRET).maxAge(CENTURY));
    return server;
  }

  /** Renders the pages that stand beside the classes. */
  private static TemplateEngine pages() {
    MustacheFactory factory = new DefaultMustacheFactory("pages");
    return (template, model, out) -> factory.compile(template).execute(out, model);
  }
}
