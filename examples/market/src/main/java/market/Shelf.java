package market;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Goods that are always there. */
public final class Shelf implements Goods {
  private static final List<Good> GOODS =
      List.of(new Good(1, "apple"), new Good(2, "apricot"), new Good(3, "bread"));

  /** A full shelf. */
  public Shelf() {}

  @Override
  public Optional<Good> find(int id) {
    return GOODS.stream().filter(good -> good.id() == id).findFirst();
  }

  @Override
  public List<Good> search(String start, Optional<Integer> limit) {
    return GOODS.stream()
        .filter(good -> good.name().startsWith(start))
        .limit(limit.orElse(GOODS.size()))
        .toList();
  }

  @Override
  public String picture(String path) {
    return "pictures: " + path;
  }

  @Override
  public String edition(int major, int minor) {
    return "edition " + major + ", number " + minor;
  }

  @Override
  public List<String> links(int id) {
    return List.of(
        MarketLinks.goodsV1().find(id).toString(),
        MarketLinks.goodsV2().search("a b", Optional.of(id)).toString(),
        MarketLinks.goodsV2()
            .picture("red fruit/apple.png")
            .at(URI.create("https://market.example/shop/"))
            .toString());
  }

  @Override
  public void banner(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain");
    Content.Sink.write(response, true, "Fresh today!", callback);
  }

  @Override
  public String secret() {
    return "The apricots are from yesterday.";
  }
}
