package shop;

public final class SpansSample implements Spans {
  @Override
  public int length(Spans3 spans) {
    return spans.error().to() - spans.error().from();
  }
}
