package kitchen;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/** Files as answers, and what clients have already. */
@Api(path = "/downloads", tags = "downloads")
public interface Downloads {

  /** Answers ten digits. */
  @Get("/digits")
  Download digits();

  /** Answers a file of a folder. */
  @Get("/files/{name}")
  @CacheControl("no-cache")
  Optional<Download> file(String name);

  /** Answers a file that is not there. */
  @Get("/missing")
  Download missing();

  /** Answers a picture with a name. */
  @Get("/picture")
  @Produces("image/png")
  Download picture(String name);

  /** Answers bytes that are read once. */
  @Get("/once")
  Download once();

  /** Answers what was sent. */
  @Post("/made")
  @Produces("text/plain")
  Download made(Line line);

  /** Answers a line with a tag of its bytes. */
  @Get("/tagged")
  @ETag
  @CacheControl("private, max-age=60")
  Line tagged(int quantity);

  /** Answers a long list, which can be compressed. */
  @Get("/long")
  @ETag
  List<Line> many(@Min(0) @Max(1000) int count);

  /** Changes a line that has the version {@code v1}. */
  @Put("/versioned")
  Line replace(@Header("If-Match") Optional<EntityTags> ifMatch, Line line)
      throws PreconditionFailed;
}
