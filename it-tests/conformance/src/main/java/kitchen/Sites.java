package kitchen;

import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.site.Frontend;
import dev.jetwright.runtime.site.StaticFiles;

/** Files and apps beside the operations. */
final class Sites {

  private Sites() {}

  static void addTo(JettyServer server) {
    server.with(StaticFiles.ofClassPath("sites/public")
        .at("/static")
        .cacheControl("img/*", "max-age=3600"));
    server.with(StaticFiles.ofClassPath("sites/handbook").at("/handbook").html());
    server.with(Frontend.ofClassPath("sites/web").at("/ui").immutable("assets/**"));
  }
}
