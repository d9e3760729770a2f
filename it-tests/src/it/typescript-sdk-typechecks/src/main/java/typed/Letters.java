package typed;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Letters and what is in them. */
@Api(path = "/letters")
public interface Letters {

  /** Lists letters. */
  @Get
  Sheet<Letter> list(@Default("10") int limit, Optional<Set<Letter.Class>> delete, @Header Optional<String> xTrace);

  /** Sends a letter. */
  @Post
  @Status(201)
  Letter send(Letter letter) throws NoStamp;

  /** Replaces the content. */
  @Put("/{id}/content")
  void content(long id, Letter.Content content);

  /** Drops letters, and says how many of each class. */
  @Delete("/{id}")
  Map<Letter.Class, Integer> drop(long id, Optional<String> default_);
}
