package shop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class NotesSample implements Notes {
  @Override
  public int count() {
    return 3;
  }

  @Override
  public double price(double price) {
    return price;
  }

  @Override
  public Set<String> words(Set<String> words) {
    return words;
  }

  @Override
  public List<Note> all(List<Note> notes) {
    return notes;
  }

  @Override
  public Map<String, Note> map(Map<String, Note> notes) {
    return notes;
  }

  @Override
  public Empty empty(Empty empty) {
    return empty;
  }

  @Override
  public Instant three(int a, int b, int c) {
    return Instant.ofEpochSecond(a * 3600L + b * 60L + c);
  }

  @Override
  public void clear() {}

  @Override
  public void touch(int a, int b, int c) {}
}
