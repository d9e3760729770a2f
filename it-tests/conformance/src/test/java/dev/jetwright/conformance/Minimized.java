package dev.jetwright.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes a request that shows a fault smaller, as long as it shows it. */
final class Minimized {
  private static final int MOST_TRIES = 400;
  private static final int MOST_SLOW_TRIES = 6;

  private final Function<RawRequest, String> judge;
  private final String fault;
  private int left;

  Minimized(Function<RawRequest, String> judge, String fault) {
    this.judge = judge;
    this.fault = fault;
    this.left = fault.startsWith("no answer") ? MOST_SLOW_TRIES : MOST_TRIES;
  }

  RawRequest of(RawRequest request) {
    RawRequest small = request;
    for (String name : List.copyOf(request.headers().keySet())) {
      Map<String, Object> headers = new LinkedHashMap<>(small.headers());
      headers.remove(name);
      boolean isFraming = List.of("host", "content-length", "transfer-encoding").contains(name);
      small = isFraming
          ? small
          : better(small, new RawRequest(small.method(), small.target(), headers, small.body()));
    }
    return smallerBody(smallerTarget(small));
  }

  private RawRequest smallerTarget(RawRequest request) {
    RawRequest small = request;
    for (int size = Math.max(1, request.target().length() / 2); size > 0; size /= 2) {
      for (int at = 1; at + size <= small.target().length(); ) {
        String target = small.target().substring(0, at) + small.target().substring(at + size);
        RawRequest shorter = new RawRequest(small.method(), target, small.headers(), small.body());
        RawRequest next = better(small, shorter);
        at += next == small ? size : 0;
        small = next;
      }
    }
    return small;
  }

  private RawRequest smallerBody(RawRequest request) {
    if (request.body().size() != 1) {
      return request;
    }
    RawRequest small = request;
    for (int size = Math.max(1, request.body().get(0).length / 2); size > 0; size /= 2) {
      for (int at = 0; at + size <= small.body().get(0).length; ) {
        RawRequest next = better(small, without(small, at, size));
        at += next == small ? size : 0;
        small = next;
      }
    }
    return small;
  }

  private static RawRequest without(RawRequest request, int at, int size) {
    byte[] body = request.body().get(0);
    byte[] shorter = Arrays.copyOf(body, body.length - size);
    System.arraycopy(body, at + size, shorter, at, body.length - at - size);
    Map<String, Object> headers = new LinkedHashMap<>(request.headers());
    headers.put("content-length", Integer.toString(shorter.length));
    return new RawRequest(
        request.method(), request.target(), headers, new ArrayList<>(List.of(shorter)));
  }

  private RawRequest better(RawRequest request, RawRequest smaller) {
    return left-- > 0 && fault.equals(judge.apply(smaller)) ? smaller : request;
  }
}
