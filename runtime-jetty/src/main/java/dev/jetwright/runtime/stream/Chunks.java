package dev.jetwright.runtime.stream;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Response;

/** How clients can tell the end of an answer without a length from its breaking off. */
public final class Chunks {
  private Chunks() {}

  /**
   * Sends an answer in chunks. In HTTP/1.1 it is otherwise the end of the connection that ends an
   * answer on a connection that is not kept, and a failure would look like that, too.
   */
  public static void use(Response response) {
    boolean plain =
        response.getRequest().getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1;
    if (plain && !response.getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
      response.getHeaders().put(HttpHeader.TRANSFER_ENCODING, "chunked");
    }
  }
}
