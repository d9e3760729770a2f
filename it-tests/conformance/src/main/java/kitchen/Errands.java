package kitchen;

import dev.jetwright.Api;
import dev.jetwright.BackgroundTasks;
import dev.jetwright.Default;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.OperationInfo;
import dev.jetwright.Post;
import dev.jetwright.Provides;
import dev.jetwright.RequestContext;
import dev.jetwright.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done when the answer has been sent. */
@Api(path = "/errands", tags = "errands")
public interface Errands {

  /**
   * Does errands later, and says at once how many.
   *
   * @param list where they are noted when they are done
   * @param errands what to do; {@code lose the key} cannot be done
   * @param refused whether to refuse, and do nothing
   */
  @Post("/{list}")
  @Status(202)
  int run(
      String list,
      List<String> errands,
      @Default("false") boolean refused,
      BackgroundTasks tasks,
      @Depends Clerk clerk)
      throws OutOfStock;

  /** Answers lines, and does an errand after the last one. */
  @Post("/{list}/lines")
  Stream<String> lines(String list, @Default("false") boolean broken, BackgroundTasks tasks);

  /** What has been done; waits until it has. */
  @Get("/{list}")
  List<String> done(String list);

  /** The request as it came. */
  @Get("/{list}/seen/{rest:path}")
  Seen seen(String list, String rest, RequestContext request, OperationInfo operation);

  /**
   * What a request looks like.
   *
   * @param method its method
   * @param path its path, decoded
   * @param uri its path and query, as they were sent
   * @param operation the id of its operation
   * @param tags the tags of its operation
   * @param header a header of it
   * @param headers another one, which may stand there more than once
   */
  record Seen(
      String method,
      String path,
      String uri,
      String operation,
      List<String> tags,
      Optional<String> header,
      List<String> headers) {}

  /** Who does the first errand of every list. */
  record Clerk(String name) {

    /** Somebody who says good day. */
    @Provides
    public static Clerk clerk(RequestContext request, BackgroundTasks tasks) {
      String list = request.path().substring("/errands/".length());
      tasks.add(() -> Notes.add(list, "good day"));
      return new Clerk("Bartleby");
    }
  }
}
