package dev.jetwright.runtime.proxy;

import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;
import org.jspecify.annotations.Nullable;

/** A request as the client sent it to the proxy. */
final class ForwardedRequest extends Request.Wrapper {
  private final HttpURI uri;
  private final HttpFields headers;
  private final ConnectionMetaData connection;
  private final boolean isSecure;

  ForwardedRequest(Request request, Hop hop, Client client) {
    super(request);
    String scheme = hop.scheme();
    isSecure = scheme == null ? request.isSecure() : scheme.equals("https");
    uri = uri(request.getHttpURI(), hop);
    headers = headers(request.getHeaders(), hop.host());
    connection = client.name().isEmpty()
        ? request.getConnectionMetaData()
        : new Forwarded(request.getConnectionMetaData(), client.socket(), isSecure);
  }

  private static HttpURI uri(HttpURI uri, Hop hop) {
    if (hop.scheme() == null && hop.host() == null) {
      return uri;
    }
    HttpURI.Mutable changed = HttpURI.build(uri);
    if (hop.scheme() != null) {
      changed.scheme(hop.scheme());
    }
    if (hop.host() != null) {
      HostPort host = new HostPort(hop.host());
      changed.authority(host.getHost(), host.getPort());
    }
    return changed.asImmutable();
  }

  private static HttpFields headers(HttpFields headers, @Nullable String host) {
    return host == null
        ? headers
        : HttpFields.build(headers).put(HttpHeader.HOST, host).asImmutable();
  }

  @Override
  public HttpURI getHttpURI() {
    return uri;
  }

  @Override
  public HttpFields getHeaders() {
    return headers;
  }

  @Override
  public ConnectionMetaData getConnectionMetaData() {
    return connection;
  }

  @Override
  public boolean isSecure() {
    return isSecure;
  }

  /** The connection, from the client's end. */
  private static final class Forwarded extends ConnectionMetaData.Wrapper {
    private final SocketAddress client;
    private final boolean isSecure;

    Forwarded(ConnectionMetaData connection, SocketAddress client, boolean isSecure) {
      super(connection);
      this.client = client;
      this.isSecure = isSecure;
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
      return client;
    }

    @Override
    public boolean isSecure() {
      return isSecure;
    }
  }
}
