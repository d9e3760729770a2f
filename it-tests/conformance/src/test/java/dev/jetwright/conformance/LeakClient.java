package dev.jetwright.conformance;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A client that asks for leases in every way, and sometimes goes away before it has an answer. */
final class LeakClient implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 20_000;
  private static final byte[] BODY =
      "{\"sku\":\"lamp\",\"quantity\":1}".getBytes(StandardCharsets.UTF_8);

  private static final List<String> WAYS = List.of(
      "value",
      "body",
      "later",
      "lines",
      "call",
      "beside",
      "slow?millis=0",
      "slow?millis=90",
      "never");

  private static final List<String> FAILS = List.of(
      "",
      "connection",
      "transaction",
      "operation",
      "connection-end",
      "transaction-end",
      "operation,transaction-end",
      "operation,transaction-end,connection-end");

  /** Those that take long come once in so many times. */
  private static final int SELDOM = 4;

  private static final int GONE = 5;

  private final int port;
  private Http1Connection http1;
  private Http2Connection http2;

  LeakClient(int port) {
    this.port = port;
  }

  /** Asks in one of the ways; which is told by a number. */
  String ask(int number) throws IOException, InterruptedException {
    int round = number / WAYS.size();
    String way = WAYS.get(number % WAYS.size());
    if ((way.equals("never") || way.endsWith("90")) && round % SELDOM != 0) {
      way = "value";
    }
    String fail = FAILS.get(round / SELDOM % FAILS.size());
    boolean isHttp2 = round / SELDOM / FAILS.size() % 2 == 1;
    boolean isGone = number % GONE == 0;
    String target = "/leases/" + way + (way.contains("?") ? "&" : "?") + "fail=" + fail;
    String outcome = isGone ? leave(way, target, number) : answer(request(way, target), isHttp2);
    return (isHttp2 && !isGone ? "h2 " : "h1 ") + way.replaceAll("\\?.*", "") + " " + outcome;
  }

  private RawRequest request(String way, String target) {
    Map<String, Object> headers = new LinkedHashMap<>();
    headers.put("host", "localhost:" + port);
    if (!way.equals("body")) {
      return new RawRequest("GET", target, headers, List.of());
    }
    headers.put("content-type", "application/json");
    headers.put("content-length", String.valueOf(BODY.length));
    return new RawRequest("POST", target, headers, List.of(BODY));
  }

  private String answer(RawRequest request, boolean isHttp2) throws IOException {
    try {
      RawAnswer answer = isHttp2 ? overHttp2(request) : overHttp1(request);
      return answer.isCut() ? "cut" : String.valueOf(answer.status());
    } catch (EOFException | java.net.SocketException e) {
      closeHttp1();
      return "cut";
    }
  }

  private RawAnswer overHttp1(RawRequest request) throws IOException {
    if (http1 == null) {
      http1 = new Http1Connection(port, TIMEOUT_MILLIS);
    }
    RawAnswer answer = http1.ask(request.http1(), false);
    if (http1.isOver()) {
      closeHttp1();
    }
    return answer;
  }

  private RawAnswer overHttp2(RawRequest request) throws IOException {
    if (http2 == null) {
      http2 = new Http2Connection(port, TIMEOUT_MILLIS);
    }
    return http2.ask(request);
  }

  /** Sends a request, or half of it, and hangs up. */
  private String leave(String way, String target, int number)
      throws IOException, InterruptedException {
    byte[] bytes = request(way, target).http1();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      int length = number % 2 == 0 && way.equals("body") ? bytes.length - 5 : bytes.length;
      socket.getOutputStream().write(bytes, 0, length);
      socket.getOutputStream().flush();
      Thread.sleep(number / GONE % 3);
      if (number % 3 != 0) {
        socket.setSoLinger(true, 0);
      }
    }
    return "gone";
  }

  private void closeHttp1() throws IOException {
    if (http1 != null) {
      http1.close();
      http1 = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeHttp1();
    if (http2 != null) {
      http2.close();
    }
  }
}
