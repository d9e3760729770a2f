package shop;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Post;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Beans of all kinds. */
@Api(path = "/orders")
public interface Orders {

  /** Sends an order back. */
  @Post
  Order order(Order order);

  /** Sends a point back. */
  @Post("/points")
  Point point(Point point);

  /** Sends a price back. */
  @Post("/prices")
  Price price(Price price);

  /** What is only answered needs no constructor. */
  @Get("/status")
  Status status();

  /** What every order has. */
  abstract class Base<T> {
    private T id;

    /** The order's number. */
    public T getId() {
      return id;
    }

    public void setId(T id) {
      this.id = id;
    }
  }

  /** An order. */
  class Order extends Base<UUID> {
    /** Who ordered. */
    @Size(min = 1)
    private String customer;

    private int quantity = 1;
    private List<String> tags = new ArrayList<>();
    private @Nullable String note;
    private boolean express;
    public @Positive double price;
    private int hits;

    public String getCustomer() {
      return customer;
    }

    public void setCustomer(String customer) {
      this.customer = customer;
    }

    public int getQuantity() {
      return quantity;
    }

    public void setQuantity(int quantity) {
      if (quantity > 99) {
        throw new IllegalArgumentException("too many");
      }
      this.quantity = quantity;
    }

    public List<String> getTags() {
      return tags;
    }

    public void setTags(List<String> tags) {
      this.tags = tags;
    }

    public Optional<String> getNote() {
      return Optional.ofNullable(note);
    }

    public void setNote(@Nullable String note) {
      this.note = note;
    }

    public boolean isExpress() {
      return express;
    }

    public Order setExpress(boolean express) {
      this.express = express;
      return this;
    }

    /** What all of it costs. */
    public double getTotal() {
      return price * quantity;
    }

    @JsonIgnore
    public int getHits() {
      return hits;
    }

    @Override
    public String toString() {
      return "an order";
    }
  }

  /** A bean made by its only constructor, with accessors that are called like its parameters. */
  final class Point {
    private final int x;
    private final int y;

    public Point(int x, @Default("7") int y) {
      this.x = x;
      this.y = y;
    }

    public int x() {
      return x;
    }

    public int y() {
      return y;
    }
  }

  /** A bean made by a factory. */
  final class Price {
    private final long cents;

    private Price(long cents) {
      this.cents = cents;
    }

    @JsonCreator
    public static Price of(@JsonProperty("euros") long euros, Optional<Long> cents) {
      if (euros < 0) {
        throw new IllegalArgumentException("less than nothing");
      }
      return new Price(euros * 100 + cents.orElse(0L));
    }

    public long getEuros() {
      return cents / 100;
    }

    public Optional<Long> getCents() {
      return Optional.of(cents % 100);
    }
  }

  /** The state of the shop. */
  class Status {
    private final boolean open;

    Status(boolean open) {
      this.open = open;
    }

    /** Whether it is open. */
    public boolean isOpen() {
      return open;
    }
  }
}
