package kitchen;

import dev.jetwright.Reply;
import dev.jetwright.StreamingOutput;
import dev.jetwright.View;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers what it has. */
public final class ContentsKept implements Contents {
  private static final Painting NIGHT_WATCH = new Painting(
      "Night \"Watch\" \u00e9",
      Optional.empty(),
      new Painting.Place("3 < 4", Optional.of("on")),
      1.5,
      null,
      1,
      List.of("old"));

  @Override
  public Painting value(int id) throws OutOfStock {
    if (id == 404) {
      throw new OutOfStock("7", Optional.empty());
    }
    return NIGHT_WATCH;
  }

  @Override
  public Line echo(Line line) {
    return line;
  }

  @Override
  public List<Line> xml() {
    return List.of(line("a"), line("<b>"));
  }

  @Override
  public Optional<Line> named(boolean there) {
    return there ? Optional.of(line("a")) : Optional.empty();
  }

  private static Line line(String sku) {
    return new Line(sku, 1, Optional.empty());
  }

  @Override
  public String string() {
    return "a \"b\" \u00e9";
  }

  @Override
  public String html(String name) {
    return "<p>" + name + " \u00e9</p>";
  }

  @Override
  public Optional<String> note(boolean there) {
    return there ? Optional.of("a \"b\"\n\u00e9") : Optional.empty();
  }

  @Override
  public int number() {
    return 42;
  }

  @Override
  public byte[] bytes() {
    return bytes("bytes");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Optional<byte[]> picture(boolean there) {
    return there ? Optional.of(bytes("picture")) : Optional.empty();
  }

  @Override
  public byte[] base64() {
    return bytes("bytes");
  }

  @Override
  public InputStream stream(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'x');
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public Optional<InputStream> film(boolean there) {
    return there ? Optional.of(new ByteArrayInputStream(bytes("film"))) : Optional.empty();
  }

  @Override
  public StreamingOutput report(Line line) {
    return out -> {
      for (int i = 0; i < 3; i++) {
        out.write(bytes(i + "," + line.sku() + "\n"));
        out.flush();
      }
    };
  }

  @Override
  public View page(String name) {
    return View.of("hello.mustache", Map.of("name", name));
  }

  @Override
  public Optional<View> feed(boolean there) {
    return there ? Optional.of(View.of("feed.mustache", Map.of("name", "<a>"))) : Optional.empty();
  }

  @Override
  public void nothing() {}

  @Override
  public void empty() {}

  @Override
  public Reply<String> reply(boolean there) {
    return there ? Reply.of("text").header("X-Words", "1") : Reply.empty(404);
  }

  @Override
  public Painting painting() {
    return NIGHT_WATCH;
  }

  @Override
  public Painting visitor() {
    return NIGHT_WATCH;
  }

  @Override
  public List<Painting> guard() {
    return List.of(NIGHT_WATCH);
  }

  @Override
  public Painting withoutNulls() {
    return NIGHT_WATCH;
  }

  @Override
  public Painting withoutDefaults() {
    return NIGHT_WATCH;
  }

  @Override
  public Guest guest() {
    return new Member("Ann", "of the house");
  }
}
