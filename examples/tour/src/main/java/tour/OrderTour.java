package tour;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import petstore.client.ApiClient;
import petstore.client.InvalidOrder;
import petstore.client.InvalidOrderId;
import petstore.client.Order;
import petstore.client.OrderNotFound;
import petstore.client.OrderStatus;
import petstore.client.Pet;
import petstore.client.Store;

/** The orders of the pet store. */
final class OrderTour {
  private final Tour tour;
  private final ApiClient client;
  private final Store store;

  OrderTour(Tour tour, String baseUrl) {
    this.tour = tour;
    this.client = ApiClient.builder().baseUrl(URI.create(baseUrl)).build();
    this.store = client.store();
  }

  void run() {
    Pet pet = new Pet(
        Optional.empty(), "Tom", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    Order order = new Order(
        Optional.of(5L),
        client.pets().addPet(pet).id(),
        Optional.of(1),
        Optional.of(OffsetDateTime.parse("2026-01-02T03:04:05+01:00")),
        Optional.of(OrderStatus.APPROVED),
        Optional.of(false));
    tour.expect("placeOrder", order, store.placeOrder(Optional.of(order)));
    tour.fails("placeOrder", InvalidOrder.class, () -> store.placeOrder());

    tour.expect("getOrderById", order, store.getOrderById(5));
    tour.fails("getOrderById", InvalidOrderId.class, () -> store.getOrderById(6));
    tour.fails("getOrderById", OrderNotFound.class, () -> store.getOrderById(4));

    tour.fails("deleteOrder", InvalidOrderId.class, () -> store.deleteOrder(1000));
    store.deleteOrder(5);
    tour.done("deleteOrder");
    tour.fails("deleteOrder", OrderNotFound.class, () -> store.deleteOrder(5));
  }
}
