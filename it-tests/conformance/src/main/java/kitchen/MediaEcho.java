package kitchen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what comes in. */
public final class MediaEcho implements Media {

  @Override
  public int scalar(int number) {
    return number;
  }

  @Override
  public Map<Integer, Double> weights(Map<Integer, Double> weights) {
    return weights;
  }

  @Override
  public Line json(Line line) {
    return line;
  }

  @Override
  public Line either(Line line) {
    return line;
  }

  @Override
  public Line coded(Line line) {
    return line;
  }

  @Override
  public List<String> two(Range range, Optional<String> note) {
    return List.of(range.toString(), note.toString());
  }

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public String number(Optional<Integer> number) {
    return number.toString();
  }

  @Override
  public int bytes(byte[] bytes) {
    return bytes.length;
  }

  @Override
  public int few(Optional<byte[]> bytes) {
    return bytes.map(present -> present.length).orElse(-1);
  }

  @Override
  public long stream(InputStream bytes) {
    try {
      return bytes.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Line> lines(Stream<Line> lines) {
    return lines.toList();
  }

  @Override
  public int sum(Stream<Integer> numbers) {
    return numbers.mapToInt(Integer::intValue).sum();
  }
}
