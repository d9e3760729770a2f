package kitchen;

import dev.jetwright.BackgroundTasks;
import dev.jetwright.Lifecycle;
import dev.jetwright.OperationInfo;
import dev.jetwright.RequestContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Does what it is told, later. */
public final class ErrandRunner implements Errands, Lifecycle {
  private boolean isAtWork;

  @Override
  public void start() {
    isAtWork = true;
  }

  @Override
  public void stop() {
    isAtWork = false;
  }

  @Override
  public int run(
      String list, List<String> errands, boolean refused, BackgroundTasks tasks, Clerk clerk)
      throws OutOfStock {
    for (String errand : errands) {
      tasks.add(() -> perform(list, errand));
    }
    tasks.add(() -> Notes.end(list));
    if (refused) {
      throw new OutOfStock("patience", Optional.empty());
    }
    return errands.size();
  }

  private void perform(String list, String errand) {
    if (errand.equals("lose the key") || !isAtWork) {
      throw new IllegalStateException("It cannot be done");
    }
    Notes.add(list, errand);
  }

  @Override
  public Stream<String> lines(String list, boolean broken, BackgroundTasks tasks) {
    tasks.add(() -> Notes.add(list, "after the last line"));
    return Stream.of("one", "two").peek(line -> {
      Notes.add(list, line);
      if (broken && line.equals("two")) {
        throw new IllegalStateException("The source broke");
      }
    });
  }

  @Override
  public List<String> done(String list) {
    try {
      return Notes.take(list);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Seen seen(String list, String rest, RequestContext request, OperationInfo operation) {
    return new Seen(
        request.method(),
        request.path(),
        request.uri().toString().replaceFirst("http://[^/]+", ""),
        request.operation().operationId(),
        operation.tags(),
        request.header("X-One"),
        request.headers("x-more"));
  }
}
