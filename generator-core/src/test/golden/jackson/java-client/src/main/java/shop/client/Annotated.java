// Generated from shop.Annotated by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.Transport;

/** Jackson's annotations, and ours beside them. */
@Generated("dev.jetwright")
public final class Annotated {
  private final Transport transport;

  Annotated(Transport transport) {
    this.transport = transport;
  }

  /** {@code POST /account} */
  public Account account(Account account) {
    return transport
        .call("account", "POST", "/account")
        .body(account, AccountCodec::write)
        .receive(AccountCodec::read);
  }

  /** {@code POST /names} */
  public Names names(Names names) {
    return transport
        .call("names", "POST", "/names")
        .body(names, NamesCodec::write)
        .receive(NamesCodec::read);
  }

  /** {@code POST /strict} */
  public Strict strict(Strict strict) {
    return transport
        .call("strict", "POST", "/strict")
        .body(strict, StrictCodec::write)
        .receive(StrictCodec::read);
  }

  /** {@code POST /open} */
  public Open open(Open open) {
    return transport
        .call("open", "POST", "/open")
        .body(open, OpenCodec::write)
        .receive(OpenCodec::read);
  }

  /** {@code POST /bag} */
  public Bag bag(Bag bag) {
    return transport
        .call("bag", "POST", "/bag")
        .body(bag, BagCodec::write)
        .receive(BagCodec::read);
  }

  /** {@code POST /address} */
  public Customer address(Customer customer) {
    return transport
        .call("address", "POST", "/address")
        .body(customer, CustomerCodec::write)
        .receive(CustomerCodec::read);
  }

  /** {@code POST /sparse} */
  public Sparse sparse(Sparse sparse) {
    return transport
        .call("sparse", "POST", "/sparse")
        .body(sparse, SparseCodec::write)
        .receive(SparseCodec::read);
  }

  /** {@code POST /cell} */
  public Cell cell(Cell cell) {
    return transport
        .call("cell", "POST", "/cell")
        .body(cell, CellCodec::write)
        .receive(CellCodec::read);
  }

  /** {@code POST /tags} */
  public List<Tags> tags(List<Tags> tags) {
    return transport
        .call("tags", "POST", "/tags")
        .body(tags, Encoder.list(TagsCodec::write))
        .receive(Decoder.list(TagsCodec::read));
  }

  /** {@code POST /made} */
  public Made made(Made made) {
    return transport
        .call("made", "POST", "/made")
        .body(made, MadeCodec::write)
        .receive(MadeCodec::read);
  }
}
