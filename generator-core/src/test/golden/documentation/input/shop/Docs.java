package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;

/** Documented. */
@Api(path = "/docs-of-things")
public interface Docs {

  /**
   * Finds a {@code Thing<T>} &amp; more, see {@link Thing}; this first sentence is so long that it does not fit into
   * one line of a hundred characters. And it goes on with <b>markup</b>.
   *
   * @param id its number
   * @return the thing
   */
  @Get("/a/{id}/b")
  Thing find(int id);

  /** @return nothing else */
  @Get("/silent")
  String silent();

  /** Mentions &#64;param, *&#47; and \\u002a/ and `ticks`. */
  @Deprecated
  @Get("/hostile")
  String hostile();

  /** A thing. */
  record Thing(
      /** Not for here. */
      String name) {}
}
