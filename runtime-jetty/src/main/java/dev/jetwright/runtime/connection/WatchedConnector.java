package dev.jetwright.runtime.connection;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Listens for connections, and notices when their clients go away. */
public final class WatchedConnector extends ServerConnector {

  /** A path is no file name here: whatever a segment may hold, it is only compared. */
  private static final UriCompliance URIS = UriCompliance.DEFAULT.with(
      "jetwright",
      Violation.AMBIGUOUS_EMPTY_SEGMENT,
      Violation.AMBIGUOUS_PATH_ENCODING,
      Violation.AMBIGUOUS_PATH_PARAMETER,
      Violation.AMBIGUOUS_PATH_SEPARATOR,
      Violation.AMBIGUOUS_PATH_SEGMENT,
      Violation.SUSPICIOUS_PATH_CHARACTERS,
      Violation.ILLEGAL_PATH_CHARACTERS);

  private volatile LastConnections last = new LastConnections();

  public WatchedConnector(Server server) {
    this(server, configuration());
  }

  private WatchedConnector(Server server, HttpConfiguration http) {
    super(server, new HttpConnectionFactory(http), new Http2(http));
    addBean(new Attendance(this));
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration http = new HttpConfiguration();
    // Otherwise `Cookie: a=B` would be read as the `Cookie: a=b` of an earlier request.
    http.setHeaderCacheCaseSensitive(true);
    http.setSendServerVersion(false);
    http.setUriCompliance(URIS);
    // Bodies are parsed where they were received, and the parser reads arrays.
    http.setUseInputDirectByteBuffers(false);
    return http;
  }

  @Override
  protected void doStart() throws Exception {
    last = new LastConnections();
    super.doStart();
  }

  @Override
  public void accept(int acceptor) throws IOException {
    ServerSocketChannel server = (ServerSocketChannel) getTransport();
    if (server == null || !server.isOpen()) {
      return;
    }
    SocketChannel accepted = server.accept();
    if (last.isLast(accepted)) {
      accepted.close();
      last.finish(server, this::take);
    } else {
      take(accepted);
    }
  }

  private void take(SocketChannel accepted) throws IOException {
    accepted.configureBlocking(false);
    configure(accepted.socket());
    getSelectorManager().accept(accepted);
  }

  /** Listens no more, when all who have been waiting are connected. */
  @Override
  public CompletableFuture<Void> shutdown() {
    if (isRunning() && getTransport() instanceof ServerSocketChannel server && server.isOpen()) {
      last.await(server.socket().getLocalSocketAddress());
    }
    return super.shutdown();
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    WatchedEndPoint endPoint =
        new WatchedEndPoint(channel, selector, key, getScheduler(), getExecutor());
    endPoint.setIdleTimeout(last.isAwaited() ? getShutdownIdleTimeout() : getIdleTimeout());
    return endPoint;
  }
}
