package dev.jetwright.runtime.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The connections that clients have made when a server stops to listen.
 *
 * <p>The operating system accepts connections before the server does, and would cut those that are
 * waiting if the server closed its socket: their clients may have sent requests. So the server
 * makes a connection to itself. When it accepts that one, it has accepted all that came before.
 */
final class LastConnections {
  private static final long MOST_MILLIS = 1000;

  private final CountDownLatch arrived = new CountDownLatch(1);
  private volatile @Nullable SocketAddress own;

  /** Lets whoever accepts connections come to the last one, and waits for that. */
  void await(SocketAddress listening) {
    try (SocketChannel last = SocketChannel.open()) {
      InetSocketAddress target = reachable((InetSocketAddress) listening);
      last.bind(new InetSocketAddress(target.getAddress(), 0));
      own = last.getLocalAddress();
      last.connect(target);
      arrived.await(MOST_MILLIS, TimeUnit.MILLISECONDS);
    } catch (IOException e) {
      // Then the server closes its socket at once.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static InetSocketAddress reachable(InetSocketAddress listening) {
    return listening.getAddress().isAnyLocalAddress()
        ? new InetSocketAddress(InetAddress.getLoopbackAddress(), listening.getPort())
        : listening;
  }

  /** Whether the server is about to close its socket. */
  boolean isAwaited() {
    return own != null;
  }

  /** Whether a connection is the last one. */
  boolean isLast(SocketChannel accepted) throws IOException {
    return own != null && accepted.getRemoteAddress().equals(own);
  }

  /** Accepts what has come in the meantime, and then closes the socket. */
  void finish(ServerSocketChannel server, Taker taker) throws IOException {
    try (server) {
      server.configureBlocking(false);
      for (SocketChannel next = server.accept(); next != null; next = server.accept()) {
        taker.take(next);
      }
    } finally {
      arrived.countDown();
    }
  }

  /** Takes a connection. */
  @FunctionalInterface
  interface Taker {

    /** Takes it. */
    void take(SocketChannel connection) throws IOException;
  }
}
