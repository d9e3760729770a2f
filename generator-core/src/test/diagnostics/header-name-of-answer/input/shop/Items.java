package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Cookie;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Reply;
import dev.jetwright.ResponseHeader;
import java.util.List;
import java.util.Map;

@Api(path = "/items")
public interface Items {
  @Get("/a")
  Page page();

  @Get("/b")
  @ResponseHeader(name = "Content-Length", type = Integer.class)
  @ResponseHeader(name = "X Total")
  @ResponseHeader(name = "X-Map", type = Item.class)
  Reply<Item> reply();

  record Page(
      @Header("Set-Cookie") String cookie,
      @Header("X-A") int one,
      @Header("x-a") int two,
      @Header Map<String, String> map,
      @Cookie("a b") String blank,
      @Cookie List<String> several,
      @Body Item item) {}

  record Item(String name) {}
}
