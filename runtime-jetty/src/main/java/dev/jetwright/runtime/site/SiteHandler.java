package dev.jetwright.runtime.site;

import dev.jetwright.HttpException;
import dev.jetwright.runtime.feature.Interceptor;
import dev.jetwright.runtime.feature.RawEndpoint;
import dev.jetwright.runtime.feature.ServerContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers for the sites of an application what the application itself does not answer. */
final class SiteHandler extends Handler.Wrapper {
  private final ServerContext server;
  private final List<Site<?>> sites = new ArrayList<>();
  private @Nullable Executor threads;

  SiteHandler(Handler inner, ServerContext server) {
    super(inner);
    this.server = server;
  }

  void add(Site<?> site) {
    String path = site.settings().path();
    if (sites.stream().anyMatch(other -> other.settings().path().equals(path))) {
      throw new IllegalArgumentException(
          "There are two sites at " + (path.isEmpty() ? "/" : path) + "; one would never answer");
    }
    sites.add(site);
    sites.sort(Comparator.comparing(it -> -it.settings().path().length()));
  }

  @Override
  protected void doStart() throws Exception {
    for (Site<?> site : sites) {
      String trouble = site.trouble();
      if (trouble != null && !server.isDevMode()) {
        throw new IllegalStateException(trouble);
      }
      if (trouble != null) {
        server
            .log()
            .warn("{}; what is below {}/ is not found", trouble, site.settings().path());
      }
    }
    // Where operations run on the threads that read from the network, files do not.
    threads = getServer().getInvocationType() == InvocationType.NON_BLOCKING
        ? getServer().getThreadPool()
        : null;
    super.doStart();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = server.path(request).orElse(null);
    Site<?> site = path == null ? null : find(path);
    if (path == null || site == null || server.answers(request)) {
      return super.handle(request, response, callback);
    }
    String below = path.substring(site.settings().path().length());
    if (threads == null) {
      answer(site, below, request, response, callback);
    } else {
      threads.execute(() -> answer(site, below, request, response, callback));
    }
    return true;
  }

  private @Nullable Site<?> find(String path) {
    for (Site<?> site : sites) {
      String start = site.settings().path();
      if (path.startsWith(start)
          && (path.length() == start.length()
              ? !start.isEmpty()
              : path.charAt(start.length()) == '/')) {
        return site;
      }
    }
    return null;
  }

  private void answer(
      Site<?> site, String path, Request request, Response response, Callback callback) {
    RawEndpoint files = (asked, answer, whenSent) ->
        site.answer(new SiteRequest(site.settings(), server, asked, answer, whenSent, path));
    try {
      around(site.settings().interceptors(), files).answer(request, response, callback);
    } catch (HttpException e) {
      refuse(response, callback, e);
    } catch (Throwable e) {
      server
          .log()
          .error("{} {} failed", request.getMethod(), request.getHttpURI().getPath(), e);
      refuse(response, callback, new HttpException(HttpStatus.INTERNAL_SERVER_ERROR_500));
    }
  }

  private void refuse(Response response, Callback callback, HttpException error) {
    if (response.isCommitted()) {
      callback.failed(error);
    } else {
      server.refuse(response, callback, error);
    }
  }

  private static RawEndpoint around(List<Interceptor> interceptors, RawEndpoint files) {
    RawEndpoint answer = files;
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      Interceptor interceptor = interceptors.get(i);
      RawEndpoint next = answer;
      answer =
          (request, response, callback) -> interceptor.intercept(request, response, callback, next);
    }
    return answer;
  }
}
