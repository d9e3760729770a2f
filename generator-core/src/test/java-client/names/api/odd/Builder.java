package odd;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import odd.model.ApiClient;
import odd.model.ApiException;
import odd.model.Generated;
import odd.model.ItemCodec;
import odd.model.Known;
import odd.model.Objects;
import odd.model.Transport;
import odd.model.Unknown;
import odd.model.Words;
import org.jspecify.annotations.Nullable;

/** Names that mean something already.  */
@Api(path = "/builder")
public interface Builder {
  @Get("/a")
  java.lang.String toString(int transport);

  @Get("/b")
  java.util.List<java.lang.String> wait(java.util.Optional<java.lang.String> call);

  @Get("/c")
  java.lang.Integer getClass(@Nullable java.lang.String in, @Header int out);

  @Get("/d")
  void notify(@Default("1") int answer, @Default("2") int property);

  @Get("/e")
  int hashCode(int value);

  @Get("/f/{this_}")
  boolean finalize(int this_, int yield, int record, int var);

  @Post("/g")
  ApiClient clone(ApiClient client, Unknown unknown, ItemCodec out);

  @Post("/h")
  odd.model.String equals(odd.model.Optional<odd.model.Item> item);

  @Post("/i")
  odd.model.List builder(java.util.List<odd.model.List> list);

  @Post("/j")
  java.util.Map<java.lang.String, odd.model.Record> yield(java.util.Optional<odd.model.Record> a);

  @Post("/k")
  Transport transport(Transport transport);

  @Post("/l")
  Objects objects(Objects objects) throws ApiException;

  @Post("/m")
  Known known(Known known);

  @Post("/n")
  Generated generated(Generated generated);

  @Post("/o")
  Words words(Words words);

  @Post("/p")
  odd.model.Shape shape(odd.model.Shape shape);
}
