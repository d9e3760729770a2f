// Generated from shop.Docs by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Link;
import dev.jetwright.runtime.text.Scalars;
import javax.annotation.processing.Generated;

/** Links to what {@link ApiServer} serves. */
@Generated("dev.jetwright")
public final class ApiLinks {
  private ApiLinks() {}

  /** Links to {@link Docs}. */
  public static DocsLinks docs() {
    return new DocsLinks();
  }

  /** Links to {@link Docs}. */
  public static final class DocsLinks {
    private DocsLinks() {}

    /**
     * GET /docs-of-things/a/{id}/b: Finds a {@code Thing<T>} &amp; more, see {@code Thing}; this
     * first sentence is so long that it does not fit into one line of a hundred characters.
     */
    public Link find(int id) {
      return Link.to("/docs-of-things/a/{id}/b")
          .with("id", Scalars.INT.encode(id));
    }

    /** GET /docs-of-things/silent. */
    public Link silent() {
      return Link.to("/docs-of-things/silent");
    }

    /**
     * GET /docs-of-things/hostile: Mentions &#64;param, *&#47; and &#92;&#92;u002a/ and {@code
     * ticks}.
     */
    public Link hostile() {
      return Link.to("/docs-of-things/hostile");
    }
  }
}
