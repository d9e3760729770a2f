// Generated from shop.Products by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Products}. */
@Generated("dev.jetwright")
public final class ProductsRoutes implements Routes {
  private final Products products;

  public ProductsRoutes(Products products) {
    this.products = products;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.put("/products", this::put),
        Route.get("/products", this::violations));
  }

  /** PUT /products. */
  private void put(Exchange exchange) throws IOException {
    Products.Product product = exchange.body().required(ProductCodec::read);
    exchange.rejectIfFaulty();
    products.put(product);
    exchange.send(204);
  }

  /** GET /products: What the validator says about a product that was made in Java. */
  private void violations(Exchange exchange) {
    exchange.send(200, products.violations(), ProductsRoutes::writeViolationsResult);
  }

  private static void writeViolationsResult(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }
}
