package dev.jetwright.runtime.connection;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.api.server.ServerSessionListener;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/2 without TLS.
 *
 * <p>Jetty resets a stream whose body is not as long as announced, and forgets it: who waits for
 * the rest of the body would do so for ever. Here it is told that nothing will come.
 */
public final class Http2 extends HTTP2CServerConnectionFactory {

  public Http2(HttpConfiguration configuration) {
    super(configuration);
    // Bodies are parsed where they were received, and the parser reads arrays.
    setUseInputDirectByteBuffers(false);
  }

  /** What asks for an upgrade of a connection that is about to end is answered where it is. */
  @Override
  public @Nullable Connection upgradeConnection(
      Connector connector, EndPoint endPoint, MetaData.Request request, HttpFields.Mutable answer) {
    return connector.isShutdown() && !HttpMethod.PRI.is(request.getMethod())
        ? null
        : super.upgradeConnection(connector, endPoint, request, answer);
  }

  @Override
  protected ServerSessionListener newSessionListener(Connector connector, EndPoint endPoint) {
    return new HTTPServerSessionListener(endPoint) {
      @Override
      public void onClosed(Stream stream) {
        if (stream.isReset()) {
          EofException end = new EofException("The stream was reset");
          onFailure(stream, ErrorCode.PROTOCOL_ERROR.code, end.getMessage(), end, Callback.NOOP);
        }
      }
    };
  }
}
