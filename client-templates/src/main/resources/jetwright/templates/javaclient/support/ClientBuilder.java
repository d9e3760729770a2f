package dev.jetwright.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Builds a client.
 *
 * <pre>{@code
 * ApiClient client =
 *     ApiClient.builder()
 *         .baseUrl(URI.create("https://shop.example/api"))
 *         .timeout(Duration.ofSeconds(10))
 *         .header("Authorization", "Bearer " + token)
 *         .build();
 * }</pre>
 *
 * @param <C> the client
 */
public final class ClientBuilder<C> {
  private final Function<Transport, C> client;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Keyring keyring = new Keyring();
  private URI baseUrl;
  private Duration timeout = Duration.ofSeconds(60);
  private Duration idleTimeout;
  private HttpClient http;

  /** A builder of what is made of a transport. */
  public ClientBuilder(Function<Transport, C> client) {
    this.client = client;
  }

  /** Where the server is; its path, if it has one, comes before that of every operation. */
  public ClientBuilder<C> baseUrl(URI baseUrl) {
    boolean web = "http".equalsIgnoreCase(baseUrl.getScheme())
        || "https".equalsIgnoreCase(baseUrl.getScheme());
    if (!web || baseUrl.getHost() == null) {
      throw new IllegalArgumentException("A base URL looks like https://host/path: " + baseUrl);
    }
    if (baseUrl.getRawUserInfo() != null
        || baseUrl.getRawQuery() != null
        || baseUrl.getRawFragment() != null) {
      throw new IllegalArgumentException("A base URL is host, port and path: " + baseUrl);
    }
    this.baseUrl = baseUrl;
    return this;
  }

  /** How long a call may take, to the last byte of its answer: one minute unless set. */
  public ClientBuilder<C> timeout(Duration timeout) {
    this.timeout = checked(timeout);
    return this;
  }

  /**
   * How long the server may be silent within a stream, for which {@link #timeout} ends when the
   * answer begins: any time for JSON Lines and one minute for events, unless set.
   */
  public ClientBuilder<C> idleTimeout(Duration timeout) {
    this.idleTimeout = checked(timeout);
    return this;
  }

  private static Duration checked(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("A timeout is more than zero: " + timeout);
    }
    return timeout;
  }

  /** A header that every call sends, unless the call has one of that name itself. */
  public ClientBuilder<C> header(String name, String value) {
    HttpRequest.newBuilder().header(name, value);
    headers.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    return this;
  }

  /**
   * A token or key, which is sent with every call that asks for it and with no other.
   *
   * @param scheme one of the API's {@code Schemes}
   * @param token the token itself
   */
  public ClientBuilder<C> credential(TokenScheme scheme, String token) {
    keyring.add(scheme, refused -> token);
    return this;
  }

  /** The same from where tokens are kept: asked for every call, and again after a 401. */
  public ClientBuilder<C> credential(TokenScheme scheme, Supplier<String> token) {
    keyring.add(scheme, refused -> token.get());
    return this;
  }

  /** The same from a source that is told which token was refused. */
  public ClientBuilder<C> credential(TokenScheme scheme, TokenSource source) {
    keyring.add(scheme, source);
    return this;
  }

  /** A user name and password, which are sent with every call that asks for them. */
  public ClientBuilder<C> credential(BasicScheme scheme, String username, String password) {
    keyring.add(scheme, username, password);
    return this;
  }

  /** The JDK's client to use, with its proxy, its TLS and its executor. */
  public ClientBuilder<C> httpClient(HttpClient http) {
    this.http = http;
    return this;
  }

  /** The client. One is enough for all threads. */
  public C build() {
    if (baseUrl == null) {
      throw new IllegalStateException("A client needs a baseUrl");
    }
    Map<String, List<String>> common = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> common.put(name, List.copyOf(values)));
    HttpClient transport = http == null ? ownHttpClient() : http;
    return client.apply(
        new Transport(transport, baseUrl, timeout, idleTimeout, common, keyring.copy()));
  }

  /** Without TLS there is nothing to agree on HTTP/2 with, but a header that confuses servers. */
  private HttpClient ownHttpClient() {
    boolean tls = "https".equalsIgnoreCase(baseUrl.getScheme());
    return HttpClient.newBuilder()
        .version(tls ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
        .build();
  }
}
