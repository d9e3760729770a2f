// Generated from shop.Shapes by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.Transport;

/** Unions that are told apart in other ways than by a property. */
@Generated("dev.jetwright")
public final class Shapes {
  private final Transport transport;

  Shapes(Transport transport) {
    this.transport = transport;
  }

  /** {@code POST /contacts} */
  public List<Contact> contacts(List<Contact> contacts) {
    return transport
        .call("contacts", "POST", "/contacts")
        .body(contacts, Encoder.list(ContactCodec::write))
        .receive(Decoder.list(ContactCodec::read));
  }

  /** {@code POST /wrapped} */
  public Wrapped wrapped(Wrapped wrapped) {
    return transport
        .call("wrapped", "POST", "/wrapped")
        .body(wrapped, WrappedCodec::write)
        .receive(WrappedCodec::read);
  }

  /** {@code POST /paired} */
  public Paired paired(Paired paired) {
    return transport
        .call("paired", "POST", "/paired")
        .body(paired, PairedCodec::write)
        .receive(PairedCodec::read);
  }

  /** {@code POST /animals} */
  public Animal animal(Animal animal) {
    return transport
        .call("animal", "POST", "/animals")
        .body(animal, AnimalCodec::write)
        .receive(AnimalCodec::read);
  }

  /** {@code POST /kept} */
  public Kept kept(Kept kept) {
    return transport
        .call("kept", "POST", "/kept")
        .body(kept, KeptCodec::write)
        .receive(KeptCodec::read);
  }
}
