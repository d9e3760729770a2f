package dev.jetwright.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Carries the calls of a client to its server. */
public final class Transport {
  private static final int MOST_REDIRECTS = 5;
  private static final int UNAUTHORIZED = 401;

  private final HttpClient http;
  private final URI baseUrl;
  private final Duration timeout;
  private final Duration idleTimeout;
  private final Map<String, List<String>> headers;
  private final Keyring keyring;

  Transport(
      HttpClient http,
      URI baseUrl,
      Duration timeout,
      Duration idleTimeout,
      Map<String, List<String>> headers,
      Keyring keyring) {
    this.http = http;
    this.baseUrl = baseUrl;
    this.timeout = timeout;
    this.idleTimeout = idleTimeout;
    this.headers = headers;
    this.keyring = keyring;
  }

  /**
   * A new call.
   *
   * @param operationId the operation's name in the OpenAPI document
   * @param method the HTTP method
   * @param path the path below the base URL, with names between braces
   */
  public Call call(String operationId, String method, String path) {
    return new Call(this, operationId, method, path);
  }

  /** Sends a call and waits for the last byte of the answer, redirects included. */
  Answer send(Call call) {
    HttpResponse<byte[]> response = send(call, BodyHandlers.ofByteArray());
    return new Answer(call, response, response.body());
  }

  /** Sends a call and waits for the first byte of the answer, redirects included. */
  HttpResponse<InputStream> open(Call call) {
    return send(call, BodyHandlers.ofInputStream());
  }

  /** The same for an answer that is read piece by piece. */
  HttpResponse<StreamedBody> stream(Call call) {
    return send(call, head -> new StreamedBody());
  }

  /** How long an answer may take. */
  Duration timeout() {
    return timeout;
  }

  /** How long a server may be silent within a stream; null when nothing is said about that. */
  Duration idleTimeout() {
    return idleTimeout;
  }

  /** Reads the rest of an answer, which is none that was hoped for. */
  Answer complete(Call call, HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      return new Answer(call, response, body.readAllBytes());
    } catch (IOException e) {
      throw failure(call, e);
    }
  }

  private <T> HttpResponse<T> send(Call call, BodyHandler<T> handler) {
    long start = System.nanoTime();
    Granted granted = keyring.choose(call.security());
    HttpResponse<T> response = send(call, granted, handler, start);
    if (response.statusCode() != UNAUTHORIZED || !call.isRepeatable()) {
      return response;
    }
    Optional<Granted> renewed = keyring.renew(granted);
    if (renewed.isEmpty()) {
      return response;
    }
    discard(response.body());
    return send(call, renewed.get(), handler, start);
  }

  private <T> HttpResponse<T> send(Call call, Granted granted, BodyHandler<T> handler, long start) {
    URI target = granted.in(call.target(baseUrl));
    for (int redirects = 0; ; redirects++) {
      HttpResponse<T> response = exchange(call, target, granted, handler, start);
      Optional<URI> next = redirect(call, target, response);
      if (next.isEmpty() || redirects == MOST_REDIRECTS) {
        return response;
      }
      discard(response.body());
      target = next.get();
    }
  }

  /** HttpRequest's own timeout ends with the headers; this one ends with the body. */
  private <T> HttpResponse<T> exchange(
      Call call, URI target, Granted granted, BodyHandler<T> handler, long start) {
    long left = TimeUnit.NANOSECONDS.convert(timeout) - (System.nanoTime() - start);
    CompletableFuture<HttpResponse<T>> pending =
        http.sendAsync(call.request(target, headers, granted), handler);
    try {
      return pending.get(left, TimeUnit.NANOSECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      pending.cancel(true);
      throw new TimeoutException(call, timeout, e);
    } catch (InterruptedException e) {
      pending.cancel(true);
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(call, e);
    } catch (ExecutionException e) {
      throw failure(call, e.getCause());
    }
  }

  /** Lets go of the connection of an answer that nobody reads. */
  private static void discard(Object body) {
    if (body instanceof AutoCloseable open) {
      try {
        open.close();
      } catch (Exception e) {
        // Whatever it was, it is not needed any more.
      }
    }
  }

  private ConnectionException failure(Call call, Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof HttpTimeoutException) {
      return new TimeoutException(call, timeout, cause);
    }
    String reason =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new ConnectionException(call, " from " + baseUrl + ": " + reason, cause);
  }

  /** Follows within the same server only: the headers may be nobody else's business. */
  private static Optional<URI> redirect(Call call, URI from, HttpResponse<?> response) {
    if (!call.follows(response.statusCode())) {
      return Optional.empty();
    }
    try {
      return response
          .headers()
          .firstValue("location")
          .map(from::resolve)
          .filter(to -> isSameServer(from, to));
    } catch (IllegalArgumentException notWhereToGo) {
      return Optional.empty();
    }
  }

  private static boolean isSameServer(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getRawAuthority().equalsIgnoreCase(other.getRawAuthority());
  }
}
