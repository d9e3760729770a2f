// Generated from shop.Shapes by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Shapes}. */
@Generated("dev.jetwright")
public final class ShapesRoutes implements Routes {
  private final Shapes shapes;

  public ShapesRoutes(Shapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/contacts", this::contacts),
        Route.post("/wrapped", this::wrapped),
        Route.post("/paired", this::paired),
        Route.post("/animals", this::animal),
        Route.post("/kept", this::kept));
  }

  /** POST /contacts. */
  private void contacts(Exchange exchange) throws IOException {
    List<Shapes.Contact> contacts = exchange.body().required(ShapesRoutes::readContactsContacts);
    exchange.rejectIfFaulty();
    exchange.send(200, shapes.contacts(contacts), ShapesRoutes::writeContactsResult);
  }

  /** POST /wrapped. */
  private void wrapped(Exchange exchange) throws IOException {
    Shapes.Wrapped wrapped = exchange.body().required(WrappedCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, shapes.wrapped(wrapped), WrappedCodec::write);
  }

  /** POST /paired. */
  private void paired(Exchange exchange) throws IOException {
    Shapes.Paired paired = exchange.body().required(PairedCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, shapes.paired(paired), PairedCodec::write);
  }

  /** POST /animals. */
  private void animal(Exchange exchange) throws IOException {
    Shapes.Animal animal = exchange.body().required(AnimalCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, shapes.animal(animal), AnimalCodec::write);
  }

  /** POST /kept. */
  private void kept(Exchange exchange) throws IOException {
    Shapes.Kept kept = exchange.body().required(KeptCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, shapes.kept(kept), KeptCodec::write);
  }

  private static @Nullable List<Shapes.Contact> readContactsContacts(JsonReader in) {
    return in.readList(ContactCodec::read);
  }

  private static void writeContactsResult(JsonWriter out, List<Shapes.Contact> value) {
    out.writeArray(value, ContactCodec::write);
  }
}
