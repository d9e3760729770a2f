package dev.jetwright.runtime;

import dev.jetwright.HttpException;
import dev.jetwright.OperationInfo;
import dev.jetwright.runtime.answer.Answer;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import dev.jetwright.runtime.lifecycle.Draining;
import dev.jetwright.runtime.routing.Below;
import dev.jetwright.runtime.session.Sessions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;

/** What answers for an application, with its features around it. */
final class Layers extends Handler.Wrapper implements ServerContext {
  private final Mounts mounts;
  private final List<ServerFeature> features = new ArrayList<>();
  private boolean isMounted;

  Layers(Mounts mounts) {
    super(mounts);
    this.mounts = mounts;
  }

  Mounts mounts() {
    return mounts;
  }

  void add(ServerFeature feature) {
    if (isRunning()) {
      throw new IllegalStateException("The server has started; add features before that");
    }
    features.add(feature);
    features.sort(Comparator.comparing(ServerFeature::layer));
  }

  /** Puts a feature in place of the others of its layer. */
  void replace(ServerFeature feature) {
    features.removeIf(other -> other.layer() == feature.layer());
    add(feature);
  }

  /** Notes that it stands inside another application. */
  void mounted() {
    isMounted = true;
  }

  /**
   * Refuses to start without what operations need.
   *
   * @param isInside whether sessions stand around what this is mounted in
   */
  void requireSessions(boolean isInside) {
    boolean hasSessions = isInside || features.stream().anyMatch(it -> it instanceof Sessions);
    if (!hasSessions) {
      mounts.rejectSessions();
    }
    mounts.applications().forEach(application -> application.requireSessions(hasSessions));
  }

  @Override
  protected void doStart() throws Exception {
    if (!isMounted) {
      requireSessions(false);
    }
    Handler answering = mounts;
    for (int i = features.size() - 1; i >= 0; i--) {
      answering = features.get(i).around(answering, this);
    }
    setHandler(answering);
    super.doStart();
  }

  @Override
  public void refuse(Response response, Callback callback, HttpException error) {
    new Answer(response, callback, mounts.errors()).send(Rejection.of(error));
  }

  @Override
  public Optional<OperationInfo> operation(Request request) {
    return mounts.operation(request);
  }

  @Override
  public String rootPath() {
    return mounts.rootPath();
  }

  @Override
  public Optional<String> path(Request request) {
    return Optional.ofNullable(ApiHandler.path(request));
  }

  @Override
  public String publicPath(Request request) {
    Below below = Below.of(request);
    return (below == null ? rootPath() : below.root()) + request.getHttpURI().getPath();
  }

  @Override
  public boolean answers(Request request) {
    return mounts.answers(request);
  }

  @Override
  public boolean isDraining() {
    Draining draining = getServer().getDescendant(Draining.class);
    return draining == null ? getServer().isStopping() : draining.isDraining();
  }

  @Override
  public boolean isDevMode() {
    return mounts.errors().isShown();
  }

  @Override
  public Logger log() {
    return mounts.errors().log();
  }
}
