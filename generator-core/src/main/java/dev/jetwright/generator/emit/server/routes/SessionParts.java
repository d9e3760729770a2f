package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.codec.Decoding;
import dev.jetwright.generator.emit.server.codec.Encoding;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that take what is remembered of clients. */
final class SessionParts {
  private final ServerPlan plan;
  private final Decoding decoding;
  private final Encoding encoding;
  private final Map<String, List<String>> codecs = new HashMap<>();

  SessionParts(ServerPlan plan, Decoding decoding, Encoding encoding) {
    this.plan = plan;
    this.decoding = decoding;
    this.encoding = encoding;
  }

  /** Its place in a class of routes: the same for all operations. */
  static Place place(Argument.Remembered remembered) {
    String part = remembered.part();
    return new Place("session" + part.replace("_", ""), JavaNames.decapitalized(part), "");
  }

  /** {@code Session<Cart> cart = exchange.session("Cart", CartCodec::read, CartCodec::write);}. */
  List<String> lines(Argument.Remembered remembered, String variable, String exchange) {
    String type = JavaTypes.mark("dev.jetwright", "Session") + "<"
        + plan.types().boxed(remembered.value()) + ">";
    String start = type + " " + variable + " = " + exchange + ".session";
    boolean isShort = remembered.value().type() instanceof NamedType named
        && named.arguments().isEmpty();
    return isShort
        ? List.of(start + "(" + String.join(", ", arguments(remembered)) + ");")
        : JavaCall.lines(start, arguments(remembered), ";");
  }

  private List<String> arguments(Argument.Remembered remembered) {
    return codecs.computeIfAbsent(remembered.part(), part -> {
      Place place = place(remembered);
      return List.of(
          JavaLiterals.string(part),
          decoding.partDecoder(place, remembered.value()),
          encoding.encoder(place, remembered.value()));
    });
  }
}
