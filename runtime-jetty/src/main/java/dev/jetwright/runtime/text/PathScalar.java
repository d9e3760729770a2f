package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths of files, as this machine writes them; whether there is such a file is not asked. */
final class PathScalar extends Scalar<Path> {

  PathScalar() {
    super("path_type", "Input is not a valid path");
  }

  @Override
  public @Nullable Path decode(String text, Faults faults) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      return mistyped(faults);
    }
  }

  @Override
  public String encode(Path path) {
    return path.toString();
  }
}
