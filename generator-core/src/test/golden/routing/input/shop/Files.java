package shop;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Hidden;
import dev.jetwright.OperationId;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Raw;
import dev.jetwright.Route;
import dev.jetwright.Summary;
import dev.jetwright.Tag;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Files, found in many ways. */
@Api(path = "/files", tags = "files")
public interface Files extends Listed<String> {

  /** Finds by number. */
  @Get("/{id:int}")
  String byNumber(int id);

  /** Finds by key. */
  @Get("/{id:uuid}/{rate:float}")
  String byKey(UUID id, double rate);

  /**
   * Reads a file.
   *
   * @param path where it is, slashes and all
   * @param line the line to start at
   */
  @Get("/content/{path:path}")
  String content(String path, Optional<Integer> line);

  /** Writes a file. */
  @Put("/content/{path:path}")
  void write(String path, String text);

  /** Names a release. */
  @Get("/releases/v{major}.{minor}/{name}.txt")
  String release(int major, int minor, String name);

  /** Searches, whatever the verb. */
  @Get("/search")
  @Post("/search")
  @Route(method = {"PUT", "PATCH"}, path = "/find")
  String search(String q);

  /** Stands at two paths that bind it differently. */
  @Get("/where/{place}")
  @Delete("/where")
  String where(String place);

  /** Embeds. */
  @Put("/embedded/{id:int}")
  @Post("/embedded/{id:int}")
  String embedded(int id, Note first, Note second);

  /** Is named. Says more. */
  @Post("/named")
  @OperationId("makeNamed")
  @Summary("Make a named file")
  @Tag({"special", "files"})
  String named(String name);

  /** Answers HEAD as well as GET, which differ in their bodies. */
  @Route(
      method = {"HEAD", "GET"},
      path = "/checked/{id:int}")
  String checked(int id);

  /** Nobody sees it. */
  @Hidden
  @Get("/secret")
  Secret secret();

  /** Overrides the path. */
  @Override
  @Get("/single/{key}")
  String one(String key);

  /** Answers by itself. */
  @Raw
  @Get("/raw/{name}/{rest:path}")
  @Post("/raw/{name}/{rest:path}")
  void raw(Request request, Response response, Callback callback) throws Exception;

  /** A note. */
  record Note(String text) {}

  /** Stays out of the document with its operation. */
  record Secret(String text) {}
}
