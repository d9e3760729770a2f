package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.AnswerHeader;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.codec.Encoding;
import java.util.List;

/**
 * The lines that set the headers and cookies of an answer which a record carries.
 *
 * @param exchange the variable with the exchange
 * @param holder the variable with the record
 * @param encoding writes values
 */
record HeaderLines(String exchange, String holder, Encoding encoding) {

  List<String> of(List<AnswerHeader> headers) {
    return headers.stream()
        .filter(header -> header.accessor().isPresent())
        .map(this::line)
        .toList();
  }

  private String line(AnswerHeader header) {
    String value = holder + "." + header.accessor().orElseThrow();
    String reply = exchange + ".reply()";
    if (header.kind() == AnswerHeader.Kind.SET_COOKIE) {
      return reply + ".cookie(" + value + ");";
    }
    String name = JavaLiterals.string(header.name());
    TypeUse use = header.type();
    if (header.kind() == AnswerHeader.Kind.COOKIE) {
      return reply + ".cookie(" + name + ", " + encoding.codec(use) + ", " + value + ");";
    }
    if (use.type() instanceof ArrayType array) {
      String all = use.nullness() == Nullness.OPTIONAL
          ? value + ".orElse(" + JavaTypes.mark("java.util", array.unique() ? "Set" : "List")
              + ".of())"
          : value;
      String codec = encoding.codec(array.element());
      return reply + ".headers(" + name + ", " + codec + ", " + all + ");";
    }
    return reply + ".header(" + name + ", " + encoding.codec(use) + ", " + value + ");";
  }
}
