package kitchen;

import dev.jetwright.HttpException;
import dev.jetwright.Session;
import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.feature.RawEndpoint;
import dev.jetwright.runtime.session.RequestSession;
import dev.jetwright.runtime.site.Frontend;
import dev.jetwright.runtime.site.StaticFiles;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Files and apps beside the operations. */
final class Sites {

  private Sites() {}

  static void addTo(JettyServer server) {
    server.with(StaticFiles.ofClassPath("sites/public")
        .at("/static")
        .cacheControl("img/*", "max-age=3600"));
    server.with(StaticFiles.ofClassPath("sites/handbook").at("/handbook").html());
    server.with(Frontend.ofClassPath("sites/web").at("/ui").immutable("assets/**"));
    server.with(StaticFiles.ofClassPath("sites/public").at("/members").behind(Sites::members));
  }

  /** Lets those in who have said who they are. */
  private static void members(
      Request request, Response response, Callback callback, RawEndpoint next) throws Exception {
    Session<Carts.Login> session =
        RequestSession.of(request, "Login", LoginCodec::read, LoginCodec::write);
    if (session.value().isEmpty()) {
      throw new HttpException(403, "Members only");
    }
    next.answer(request, response, callback);
  }
}
