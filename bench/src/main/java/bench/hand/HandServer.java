package bench.hand;

import bench.shop.ItemStore;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The yardstick as a server. */
public final class HandServer {
  private HandServer() {}

  /** Starts it on the port that is the first argument. */
  public static void main(String... args) throws Exception {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setPort(Integer.parseInt(args[0]));
    server.addConnector(connector);
    server.setHandler(new HandHandler(new ItemStore()));
    server.start();
    server.join();
  }
}
