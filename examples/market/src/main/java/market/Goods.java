package market;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Hidden;
import dev.jetwright.Post;
import dev.jetwright.Raw;
import dev.jetwright.Tag;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What is sold. */
@Api(path = "/goods", tags = "goods")
public interface Goods {

  /** Finds a good by its number. */
  @Get("/{id:int}")
  Optional<Good> find(int id);

  /** Finds goods by what their names start with; a form may send it as well as a link. */
  @Get("/search")
  @Post("/search")
  List<Good> search(String start, Optional<Integer> limit);

  /**
   * Says where the picture of a good is kept.
   *
   * @param path the folders and the file, slashes and all
   */
  @Tag("pictures")
  @Get("/pictures/{path:path}")
  String picture(String path);

  /** Says what an edition is called. */
  @Get("/catalogue/v{major}.{minor}")
  String edition(int major, int minor);

  /** Says where a good is found, in both versions. */
  @Get("/{id:int}/links")
  List<String> links(int id);

  /** Answers by itself. */
  @Raw
  @Get("/banner")
  void banner(Request request, Response response, Callback callback) throws Exception;

  /** Only those who know it ask for it. */
  @Hidden
  @Get("/secret")
  String secret();
}
