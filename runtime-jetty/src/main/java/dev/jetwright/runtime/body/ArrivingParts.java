package dev.jetwright.runtime.body;

import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.form.FormRejected;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The files of a form that are read while they arrive. */
public final class ArrivingParts {
  private final RequestForm form;
  private final FaultList faults;

  public ArrivingParts(RequestForm form, FaultList faults) {
    this.form = form;
    this.faults = faults;
  }

  /** The bytes of the first one, which must be there. */
  public @Nullable InputStream required(String name) throws IOException {
    InputStream stream = nullable();
    if (stream == null) {
      faults.add(new Fault(
          "missing", List.of(Source.BODY.word(), name), "Field required", null, List.of()));
    }
    return stream;
  }

  /** The bytes of the first one, if there is one. */
  public Optional<InputStream> optional() throws IOException {
    return Optional.ofNullable(nullable());
  }

  /** The bytes of the first one; null if there is none. */
  public @Nullable InputStream nullable() throws IOException {
    UploadedFile first = form.nextFile();
    return first == null ? null : new Guarded(first.open());
  }

  /** All of them, each until the next one is asked for. */
  public Stream<UploadedFile> files() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Files(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private final class Files implements java.util.Iterator<UploadedFile> {
    private @Nullable UploadedFile next;
    private boolean isAsked;

    @Override
    public boolean hasNext() {
      if (!isAsked) {
        try {
          next = form.nextFile();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        isAsked = true;
      }
      return next != null;
    }

    @Override
    public UploadedFile next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      isAsked = false;
      return new Arriving(next);
    }
  }

  /** A file whose reader sees limits that are crossed as the end of the request. */
  private record Arriving(UploadedFile file) implements UploadedFile {
    @Override
    public String name() {
      return file.name();
    }

    @Override
    public String fileName() {
      return file.fileName();
    }

    @Override
    public String contentType() {
      return file.contentType();
    }

    @Override
    public long size() {
      return file.size();
    }

    @Override
    public Map<String, List<String>> headers() {
      return file.headers();
    }

    @Override
    public InputStream open() throws IOException {
      return new Guarded(file.open());
    }
  }

  private static final class Guarded extends FilterInputStream {
    Guarded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (FormRejected e) {
        throw RequestForm.rejected(e);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (FormRejected e) {
        throw RequestForm.rejected(e);
      }
    }
  }
}
