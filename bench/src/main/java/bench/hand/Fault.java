package bench.hand;

import java.util.List;

/** What is wrong at one place of a body: an entry of the 422 answer. */
record Fault(String type, List<Object> loc, String msg, Object input, String limit, Object value) {

  /** A piece of the body, as it was sent. */
  record Raw(byte[] bytes, int start, int end) {}
}
