package tour;

import java.net.URI;
import java.util.Optional;
import quickstart.client.ApiClient;
import quickstart.client.ItemNotFound;

/** What the README shows of the Java SDK. */
final class Snippet {

  private Snippet() {}

  static String find(String baseUrl) {
    ApiClient client = ApiClient.builder().baseUrl(URI.create(baseUrl)).build();
    try {
      return client.items().find(7, Optional.of("blue")).name();
    } catch (ItemNotFound error) {
      return error.itemId() + " is sold";
    }
  }
}
