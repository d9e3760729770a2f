package dev.jetwright.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.jetwright.runtime.form.FormLimits;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sends changed requests of the wire cases to an application and looks at what comes back. */
final class Fuzz implements AutoCloseable {
  private static final int DEADLINE_MILLIS = 10_000;
  private static final int MOST_FAILURES = 5;
  private static final int BY_HTTP2 = 10;
  private static final int BY_BYTES = 20;
  private static final int MOST_FRAMES = 20;

  /** Few of a file's bytes are kept in memory, so that files are written and must be removed. */
  private static final FormLimits LIMITS = new FormLimits(100, 20, 5_000, 16);

  private static final int LONG_REQUEST = 50_000;
  private static final int REQUESTS_PER_CONNECTION = 500;

  private final String app;
  private final Random random;
  private final List<RawRequest> seeds;
  private final Mutator mutator;
  private final Set<String> failingOnPurpose;
  private final List<String> failures = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private RunningApp running;
  private Http1Connection http1;
  private Http2Connection http2;
  private RawRequest before;
  private int asked;

  Fuzz(String app, long seed) {
    this.app = app;
    this.random = new Random(seed);
    List<WireCase> cases = WireCase.all().stream()
        .flatMap(List::stream)
        .filter(each -> each.app().equals(app))
        .toList();
    seeds = cases.stream()
        .map(each -> RawRequest.of(each.request(), 80))
        .map(Fuzz::kept)
        .toList();
    mutator = new Mutator(random, seeds);
    failingOnPurpose = cases.stream()
        .filter(each -> each.status() >= 500 || each.isCut())
        .map(each -> each.request().get("target").toString().split("[/?]")[1])
        .collect(Collectors.toCollection(TreeSet::new));
    restart();
  }

  /** The application forgets what it was told. */
  void restart() {
    close();
    running = RunningApp.start(app);
    running.server().formLimits(LIMITS);
  }

  List<String> failures() {
    return failures;
  }

  /** How often each status was answered. */
  Map<Integer, Integer> statuses() {
    return statuses;
  }

  void run(int requests) throws IOException {
    for (int i = 0; i < requests && failures.size() < MOST_FAILURES; i++) {
      RawRequest request = mutator.mutate(seeds.get(random.nextInt(seeds.size())));
      int choice = random.nextInt(100);
      if (choice < BY_HTTP2) {
        overHttp2(request);
      } else if (choice < BY_BYTES) {
        byBytes(mutator.bytes(new String(request.http1Bytes(), ISO_8859_1), 4));
      } else {
        overHttp1(request);
      }
    }
  }

  private void overHttp1(RawRequest request) throws IOException {
    String fault;
    try {
      fault = fault(request, ask(request, true));
    } catch (SocketTimeoutException e) {
      report("no answer; the server was doing" + serverThreads(), request);
      fault = "no answer in " + DEADLINE_MILLIS + " ms";
    } catch (ProtocolException e) {
      report(e.getMessage() + ", after this request", before);
      fault = e.getMessage();
    } catch (EOFException | SocketException e) {
      // A client that still sends may miss the answer of a server that has heard enough.
      boolean isLong = request.http1Bytes().length > LONG_REQUEST;
      boolean isFine = isLong || isFailingOnPurpose(request);
      fault = isFine ? null : "closed without an answer: " + e.getMessage();
      closeConnections();
    }
    if (fault != null) {
      closeConnections();
      report(fault, new Minimized(this::faultOnce, fault).of(request));
    }
    before = request;
  }

  /** The fault of a request on a connection of its own; null if there is none. */
  private String faultOnce(RawRequest request) {
    closeConnections();
    try {
      return fault(request, ask(request, false));
    } catch (SocketTimeoutException e) {
      return "no answer in " + DEADLINE_MILLIS + " ms";
    } catch (IOException e) {
      return "closed without an answer: " + e.getMessage();
    }
  }

  private RawAnswer ask(RawRequest request, boolean mayRetry) throws IOException {
    boolean isFresh = http1 == null;
    if (isFresh) {
      http1 = new Http1Connection(running.port(), DEADLINE_MILLIS);
    }
    try {
      RawAnswer answer = http1.ask(request.http1Bytes(), request.method().equals("HEAD"));
      if (http1.isOver() || ++asked % REQUESTS_PER_CONNECTION == 0) {
        http1.close();
        http1 = null;
      }
      return answer;
    } catch (EOFException | SocketException e) {
      http1.close();
      http1 = null;
      if (mayRetry && !isFresh) {
        // The server may have closed it after the answer before.
        return ask(request, false);
      }
      throw e;
    }
  }

  /** HTTP/2 resets streams for what is against its own rules. */
  private void overHttp2(RawRequest request) throws IOException {
    try {
      if (http2 == null) {
        http2 = new Http2Connection(running.port(), DEADLINE_MILLIS);
      }
      String fault = fault(request, http2.ask(request));
      if (fault != null) {
        report("over HTTP/2: " + fault, request);
      }
    } catch (SocketTimeoutException e) {
      report("no answer over HTTP/2", request);
      closeConnections();
    } catch (IOException e) {
      closeConnections();
    }
  }

  /** What is changed in any place has a connection of its own, and need not be answered. */
  private void byBytes(String bytes) throws IOException {
    try (Socket socket = new Socket("localhost", running.port())) {
      socket.setSoTimeout(DEADLINE_MILLIS);
      socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      boolean onPurpose = failingOnPurpose.stream().anyMatch(bytes::contains);
      if (answer.matches("(?s)HTTP/1.1 5.*|.*\r\nHTTP/1.1 5\\d\\d .*") && !onPurpose) {
        report("a failure in " + answer, printable(bytes));
      }
      count(answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0);
    } catch (SocketTimeoutException e) {
      report("no answer in " + DEADLINE_MILLIS + " ms", printable(bytes));
    } catch (SocketException e) {
      count(0);
    }
  }

  /** Where the threads of servers are that do not wait for work. */
  private static String serverThreads() {
    StringBuilder text = new StringBuilder();
    Thread.getAllStackTraces().forEach((thread, stack) -> {
      String trace = Arrays.toString(stack);
      if (thread.getName().startsWith("qtp") && !trace.contains("QueuedThreadPool.idleJobPoll")) {
        text.append(System.lineSeparator())
            .append(thread.getName())
            .append(' ')
            .append(Arrays.asList(stack).subList(0, Math.min(MOST_FRAMES, stack.length)));
      }
    });
    return text.toString();
  }

  private void count(int status) {
    statuses.merge(status, 1, Integer::sum);
  }

  /** What is wrong with an answer; null if nothing is. */
  private String fault(RawRequest request, RawAnswer answer) {
    count(answer.status());
    if (answer.status() >= 500) {
      return isFailingOnPurpose(request) ? null : "status " + answer.status();
    }
    if (answer.status() == 422 && !request.method().equals("HEAD") && !isReport(answer.body())) {
      return "422 does not say what is wrong";
    }
    return null;
  }

  private boolean isFailingOnPurpose(RawRequest request) {
    String[] segments = request.target().split("[/?]+");
    return segments.length > 1 && failingOnPurpose.contains(segments[1]);
  }

  private static boolean isReport(String body) {
    Object parsed = JsonMutator.parsed(body);
    return parsed instanceof Map<?, ?> report
        && (report.get("type") instanceof String
            || report.get("detail") instanceof List<?> faults
                && faults.stream()
                    .allMatch(fault -> fault instanceof Map<?, ?> map
                        && map.get("type") instanceof String
                        && map.get("msg") instanceof String
                        && map.get("loc") instanceof List));
  }

  private void report(String fault, RawRequest request) {
    report(fault, printable(new String(request.http1Bytes(), ISO_8859_1)));
  }

  private void report(String fault, String request) {
    failures.add(app + ": " + fault + System.lineSeparator() + request);
  }

  private static String printable(String bytes) {
    StringBuilder text = new StringBuilder();
    for (char c : bytes.toCharArray()) {
      if (c == '\n' || c >= ' ' && c < 127) {
        text.append(c);
      } else {
        text.append(c == '\r' ? "" : "\\x%02x".formatted((int) c));
      }
    }
    return text.toString();
  }

  private static RawRequest kept(RawRequest request) {
    Map<String, Object> headers = new java.util.LinkedHashMap<>(request.headers());
    headers.remove("connection");
    return new RawRequest(request.method(), request.target(), headers, request.body());
  }

  private void closeConnections() {
    try {
      if (http1 != null) {
        http1.close();
      }
      if (http2 != null) {
        http2.close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    http1 = null;
    http2 = null;
  }

  @Override
  public void close() {
    closeConnections();
    if (running != null) {
      running.close();
    }
  }
}
