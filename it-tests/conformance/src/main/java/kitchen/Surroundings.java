package kitchen;

import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.access.AccessLog;
import dev.jetwright.runtime.cors.Cors;
import dev.jetwright.runtime.header.SecurityHeaders;
import dev.jetwright.runtime.host.TrustedHosts;
import dev.jetwright.runtime.id.RequestId;
import dev.jetwright.runtime.proxy.ForwardedHeaders;
import java.util.function.Consumer;

/** What stands around a server that the world can reach. */
public final class Surroundings {

  private Surroundings() {}

  /**
   * Puts it there.
   *
   * @param shop the origin of the pages that use the server
   * @param log takes lines
   */
  public static JettyServer around(JettyServer server, String shop, Consumer<String> log) {
    return server
        .with(ForwardedHeaders.standard())
        .with(RequestId.standard())
        .with(AccessLog.json().hiding("token").to(log))
        .with(SecurityHeaders.standard())
        .with(Cors.origins(shop)
            .methods("GET", "POST")
            .headers("X-Token")
            .expose("X-Request-Id")
            .credentials())
        .with(TrustedHosts.of("localhost"));
  }
}
