package shop;

import dev.jetwright.Api;
import dev.jetwright.Form;
import dev.jetwright.MaxSize;
import dev.jetwright.Part;
import dev.jetwright.Post;
import dev.jetwright.UploadedFile;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files of every kind. */
@Api(path = "/files")
public interface Files {

  /**
   * Takes files beside fields and JSON.
   *
   * @param photo a picture
   * @param meta what is on it
   */
  @Post("/upload/{id}")
  @MaxSize(20_000_000)
  String upload(
      int id,
      @Part @MaxSize(5_000_000) UploadedFile photo,
      Optional<UploadedFile> cover,
      @Nullable UploadedFile back,
      @Size(max = 3) List<UploadedFile> more,
      @Part("meta") Item meta,
      @Part("related") Optional<List<Item>> related,
      @Part String caption,
      @Form Optional<@Size(max = 10) String> note);

  /** Takes a record with files. */
  @Post("/record")
  void record(@Form Album album);

  /** Reads a file while it arrives. */
  @Post("/stream")
  long stream(@Form String name, @Part("data") InputStream data);

  /** Reads one that may be missing. */
  @Post("/maybe")
  long maybe(@Part("data") Optional<InputStream> data);

  /** Reads files while they arrive. */
  @Post("/all")
  int all(@Form Optional<String> name, @MaxSize(1000) Stream<UploadedFile> files);
}
