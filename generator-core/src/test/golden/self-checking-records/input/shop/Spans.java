package shop;

import dev.jetwright.Api;
import dev.jetwright.Post;
import java.util.List;

@Api(path = "/spans")
public interface Spans {
  record Span(int from, int to) {
    public Span {
      if (from > to) {
        throw new IllegalArgumentException("from is after to");
      }
    }
  }

  record Spans3(Span error, List<Span> in, int property) {
    public Spans3 {
      in = List.copyOf(in);
    }
  }

  @Post
  int length(Spans3 spans);
}
