package example;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.ApiException;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Query;
import dev.jetwright.Status;

@Api(path = "/items")
public interface Items {

  @Get
  String find(@Query("q") String text, String q, @Header("X-Id") int a, @Header("x-id") int b);

  @Post
  void create(Item item) throws SoldOut;

  record Item(@JsonProperty("name") String title, String name, Color color) {}

  enum Color {
    RED,
    @JsonProperty("RED")
    CRIMSON
  }

  @Status(409)
  class SoldOut extends ApiException {
    private static final long serialVersionUID = 1L;

    SoldOut() {
      super("Sold out.");
    }

    public String getDetail() {
      return "again";
    }
  }
}
