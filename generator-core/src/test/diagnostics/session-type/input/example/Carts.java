package example;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Lifetime;
import dev.jetwright.Query;
import dev.jetwright.Provides;
import dev.jetwright.Depends;
import dev.jetwright.ReadOnly;
import dev.jetwright.Secret;
import dev.jetwright.Session;
import dev.jetwright.UploadedFile;
import dev.jetwright.WriteOnly;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

@Api(path = "/carts")
public interface Carts {

  record Cart(List<String> articles) {
    @JsonProperty
    public int count() {
      return articles.size();
    }
  }

  record Login(String name, @WriteOnly String password, @ReadOnly int visits) {}

  record Keys(String name, Secret<String> key) {}

  record Holder(List<Login> logins) {}

  @Get("/1")
  String fine(Session<Cart> cart, Session<List<String>> names, Session<Integer> visits);

  @Get("/2")
  String raw(Session session);

  @Get("/3")
  String twice(Session<Optional<Cart>> session);

  @Get("/4")
  String lost(Session<Login> session);

  @Get("/5")
  String secret(Session<Keys> session);

  @Get("/6")
  String inside(Session<Holder> session);

  @Get("/7")
  String file(Session<UploadedFile> session);

  @Get("/8")
  String annotated(@Query Session<Cart> session);

  @Get("/9")
  String anything(Session<?> session);
}
