package dev.jetwright.runtime.feature;

import org.eclipse.jetty.server.Handler;

/**
 * Something around everything that a server answers: its operations, what is mounted in it, and its
 * refusals.
 *
 * <pre>{@code
 * final class Maintenance implements ServerFeature {
 *   private final BooleanSupplier isOn;
 *
 *   @Override
 *   public Handler around(Handler inner, ServerContext server) {
 *     return new Handler.Wrapper(inner) {
 *       @Override
 *       public boolean handle(Request request, Response response, Callback callback)
 *           throws Exception {
 *         if (isOn.getAsBoolean()) {
 *           server.refuse(response, callback, new HttpException(503).header("Retry-After", "60"));
 *           return true;
 *         }
 *         return super.handle(request, response, callback);
 *       }
 *     };
 *   }
 * }
 *
 * server.with(new Maintenance(...)).run(args);
 * }</pre>
 *
 * <p>It starts and stops as Jetty's handlers do, by {@code doStart} and {@code doStop}: from
 * outside to inside. The features of a mounted application stand around that application alone.
 */
public interface ServerFeature {

  /** Where it stands among others, in whatever order the server is given them. */
  default Layer layer() {
    return Layer.INNERMOST;
  }

  /**
   * Wraps what answers; called whenever the server starts, when everything about it is settled.
   *
   * @param inner what is further inside; to be a bean of the handler, as in {@link Handler.Wrapper}
   * @param server what a feature may know of its server
   */
  Handler around(Handler inner, ServerContext server);
}
