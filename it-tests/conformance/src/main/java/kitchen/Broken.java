package kitchen;

import dev.jetwright.StreamingOutput;
import dev.jetwright.View;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Answers what it should not. */
public final class Broken implements Breaking {

  @Override
  public StreamingOutput stream() {
    return out -> {
      out.write('a');
      throw new IOException("Too early");
    };
  }

  @Override
  public Line nothing() {
    return new Line(null, 1, Optional.empty());
  }

  @Override
  public String text() {
    return null;
  }

  @Override
  public InputStream bytes() {
    return null;
  }

  @Override
  public View page() {
    return View.of("none.mustache", "nothing");
  }

  @Override
  public Line lost() {
    return new Line("a", 1, Optional.empty());
  }
}
