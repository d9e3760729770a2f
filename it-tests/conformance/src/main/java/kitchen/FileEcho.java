package kitchen;

import dev.jetwright.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what comes in. */
public final class FileEcho implements Files {

  @Override
  public Received one(UploadedFile file) {
    return Received.of(file);
  }

  @Override
  public Optional<Received> maybe(Optional<UploadedFile> file) {
    return file.map(Received::of);
  }

  @Override
  public List<Received> several(List<UploadedFile> files) {
    return files.stream().map(Received::of).toList();
  }

  @Override
  public List<String> bytes(byte[] first, Optional<List<byte[]>> others) {
    return Stream.concat(Stream.of(first), others.stream().flatMap(List::stream))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  @Override
  public List<String> mixed(
      int id,
      UploadedFile file,
      Line meta,
      Optional<List<Range>> ranges,
      String note,
      Optional<Color> color) {
    return List.of(
        "" + id,
        Received.of(file).text(),
        meta.toString(),
        ranges.toString(),
        note,
        color.toString());
  }

  @Override
  public List<Received> album(Album album) {
    return Stream.concat(Stream.of(album.cover()), album.pictures().stream())
        .map(Received::of)
        .toList();
  }

  @Override
  public Received small(UploadedFile file, Optional<String> note) {
    return Received.of(file);
  }

  @Override
  public List<String> counted(String name, InputStream data) {
    try {
      long count = 0;
      byte[] buffer = new byte[8192];
      for (int read = data.read(buffer); read >= 0; read = data.read(buffer)) {
        count += read;
      }
      return List.of(name, "" + count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Received> arriving(Optional<String> name, Stream<UploadedFile> files) {
    return files.map(Received::of).toList();
  }

  @Override
  public int glimpse(InputStream data) {
    try {
      return data.readNBytes(4).length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void failing(UploadedFile file) throws Refused {
    Received.of(file);
    throw new Refused();
  }

  @Override
  public String strict(String name) {
    return name;
  }
}
