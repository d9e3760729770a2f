package petstore;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps the orders in memory. */
public final class OrderBook implements Store {
  private final PetShelf pets;
  private final SortedMap<Long, Order> orders = new TreeMap<>();

  /** Takes orders for the pets of a shelf. */
  public OrderBook(PetShelf pets) {
    this.pets = pets;
  }

  @Override
  public Map<PetStatus, Integer> getInventory() {
    Map<PetStatus, Integer> inventory = new EnumMap<>(PetStatus.class);
    for (PetStatus status : PetStatus.values()) {
      inventory.put(status, pets.findPetsByStatus(status).size());
    }
    return inventory;
  }

  @Override
  public synchronized Order placeOrder(Optional<Order> order) {
    Order placed = order.orElseThrow(() -> new InvalidOrder("There is no order in the body."));
    long petId = placed.petId().orElseThrow(() -> new InvalidOrder("The order names no pet."));
    if (pets.list(pet -> pet.id().equals(Optional.of(petId))).isEmpty()) {
      throw new InvalidOrder("The store has no pet " + petId + ".");
    }
    long id = placed.id().orElseGet(this::nextId);
    Order kept = new Order(
        Optional.of(id),
        placed.petId(),
        placed.quantity(),
        placed.shipDate(),
        placed.status().or(() -> Optional.of(OrderStatus.PLACED)),
        placed.complete());
    orders.put(id, kept);
    return kept;
  }

  @Override
  public synchronized Order getOrderById(long orderId) {
    if (orderId > 5 && orderId <= 10) {
      throw new InvalidOrderId(orderId);
    }
    return existing(orderId);
  }

  @Override
  public synchronized void deleteOrder(long orderId) {
    if (orderId >= 1000) {
      throw new InvalidOrderId(orderId);
    }
    existing(orderId);
    orders.remove(orderId);
  }

  private Order existing(long orderId) {
    Order order = orders.get(orderId);
    if (order == null) {
      throw new OrderNotFound(orderId);
    }
    return order;
  }

  private long nextId() {
    return orders.isEmpty() ? 1 : orders.lastKey() + 1;
  }
}
