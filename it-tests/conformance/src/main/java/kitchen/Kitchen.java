package kitchen;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheFactory;
import dev.jetwright.runtime.TemplateEngine;

/** The server with everything that it needs. */
public final class Kitchen {

  private Kitchen() {}

  /** A server that is not started yet. */
  public static ApiServer server() {
    ApiServer server = new ApiServer(
        new BindingEcho(),
        new BodyEcho(),
        new Broken(),
        new CatalogueEcho(),
        new ContentsKept(),
        new DerivedEcho(),
        new Failing(),
        new FileEcho(),
        new FormEcho(),
        new MediaEcho(),
        new ModelEcho(),
        new MoreScalarEcho(),
        new ParameterEcho(),
        new PathEcho(),
        new ScalarEcho(),
        new SpellingEcho(),
        new TransferEcho(),
        new UnionEcho(),
        new UnusualEcho(),
        new VerbEcho());
    server.with(new PropertiesCodec()).with(new XmlCodec()).with(pages());
    return server;
  }

  /** Renders the pages that stand beside the classes. */
  private static TemplateEngine pages() {
    MustacheFactory factory = new DefaultMustacheFactory("pages");
    return (template, model, out) -> factory.compile(template).execute(out, model);
  }
}
