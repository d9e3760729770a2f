package tour;

import java.net.URI;
import java.util.Optional;
import quickstart.client.ApiClient;
import quickstart.client.Greeting;
import quickstart.client.Item;
import quickstart.client.ItemNotFound;
import quickstart.client.runtime.ValidationException;

/** The item shop. */
final class ShopTour {
  private final Tour tour;
  private final ApiClient shop;

  ShopTour(Tour tour, String baseUrl) {
    this.tour = tour;
    this.shop = ApiClient.builder().baseUrl(URI.create(baseUrl)).build();
  }

  void run() {
    tour.expect("greet", new Greeting("World"), shop.home().greet());

    Item rug = new Item("Rug", 80, Optional.of(true));
    tour.expect("create", rug, shop.items().create(rug));
    tour.expect("find", rug, shop.items().find(2));
    tour.expect(
        "find",
        new Item("Rug (red & blue)", 80, Optional.of(true)),
        shop.items().find(2, Optional.of("red & blue")));

    ItemNotFound missing =
        tour.fails("find", ItemNotFound.class, () -> shop.items().find(7));
    tour.expect("find ItemNotFound", 7, missing.itemId());

    ValidationException refused = tour.fails(
        "create",
        ValidationException.class,
        () -> shop.items().create(new Item(" ", 0, Optional.empty())));
    tour.expect("create ValidationException", 2, refused.faults().size());
  }
}
