package shop;

import dev.jetwright.Api;
import dev.jetwright.CacheControl;
import dev.jetwright.Download;
import dev.jetwright.ETag;
import dev.jetwright.EntityTags;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.PreconditionFailed;
import dev.jetwright.Produces;
import dev.jetwright.Put;
import java.util.List;
import java.util.Optional;

/** Papers, and what is known of them. */
@Api(path = "/papers")
@CacheControl("private, max-age=600")
@ETag
public interface Papers {

  /** Lists them. */
  @Get
  List<Paper> list();

  /**
   * Finds one.
   *
   * @return the paper, of which caches need not ask for a minute
   */
  @Get("/{id}")
  @CacheControl("public, max-age=60")
  Optional<Paper> find(int id);

  /** Replaces one that nobody else has changed. */
  @Put("/{id}")
  Paper replace(int id, @Header("If-Match") Optional<EntityTags> ifMatch, Paper paper)
      throws PreconditionFailed;

  /** Its file. */
  @Get("/{id}/file")
  @CacheControl("no-cache")
  Download file(int id);

  /** Its picture, if it has one. */
  @Get("/{id}/picture")
  @Produces("image/png")
  Optional<Download> picture(int id, int width, int height);

  /** A file that is made for what is sent. */
  @Post("/print")
  @Produces("application/pdf")
  Download print(Paper paper);
}
