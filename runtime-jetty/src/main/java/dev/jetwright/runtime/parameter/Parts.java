package dev.jetwright.runtime.parameter;

import dev.jetwright.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be made of files.
 *
 * <pre>{@code
 * UploadedFile photo = exchange.part("photo").required(Parts.FILE);
 * List<UploadedFile> more = exchange.part("more").required(Parts.list(Parts.FILE));
 * }</pre>
 */
public final class Parts {
  /** A file; of several the last one. */
  public static final PartDecoder<UploadedFile> FILE = new One<>() {
    @Override
    @Nullable
    UploadedFile one(PartValues values, int index, boolean single) {
      return values.file(index, single);
    }
  };

  /** The bytes of a file, or of a text in its place. */
  public static final PartDecoder<byte[]> BYTES = new One<>() {
    @Override
    byte @Nullable [] one(PartValues values, int index, boolean single) throws IOException {
      byte[] text = values.text(index);
      if (text != null) {
        return text;
      }
      UploadedFile file = values.file(index, single);
      return file == null ? null : file.bytes();
    }
  };

  private Parts() {}

  /** All that go by the name. */
  public static <T> PartDecoder<List<T>> list(PartDecoder<T> element) {
    return values -> all((One<T>) element, values, new ArrayList<>());
  }

  /** All that go by the name. */
  public static <T> PartDecoder<Set<T>> set(PartDecoder<T> element) {
    return values -> all((One<T>) element, values, new LinkedHashSet<>());
  }

  private static <T, C extends java.util.Collection<T>> C all(
      One<T> element, PartValues values, C all) throws IOException {
    for (int i = 0; i < values.count(); i++) {
      all.add(element.one(values, i, false));
    }
    return all;
  }

  /** A value of one file. */
  private abstract static class One<T> implements PartDecoder<T> {
    abstract @Nullable T one(PartValues values, int index, boolean single) throws IOException;

    @Override
    public @Nullable T decode(PartValues values) throws IOException {
      return one(values, values.count() - 1, true);
    }
  }
}
