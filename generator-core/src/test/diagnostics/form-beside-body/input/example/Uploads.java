package example;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Form;
import dev.jetwright.Post;
import dev.jetwright.UploadedFile;
import java.io.InputStream;

@Api(path = "/uploads")
public interface Uploads {
  record Item(String name) {}

  @Post("/file")
  void file(UploadedFile file, Item item);

  @Post("/field")
  void field(@Form String name, @Body int count);

  @Post("/bytes")
  void bytes(@Form String name, InputStream bytes);
}
