package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import java.util.List;
import java.util.regex.Pattern;

/** Where the document says that clients get tokens: at operations of the application. */
final class TokenPlaces {
  private static final Pattern ELSEWHERE = Pattern.compile("//.*|[A-Za-z][A-Za-z0-9+.-]*:.*");

  private final List<String> paths;

  TokenPlaces(Contract contract) {
    this.paths = contract.operations().stream()
        .map(Operation::path)
        .map(path -> path.documentText())
        .distinct()
        .toList();
  }

  /**
   * An address as the document has it. What an interface or an application has in front of the path
   * of an operation need not be written.
   */
  String of(String address) {
    if (address.isEmpty() || ELSEWHERE.matcher(address).matches()) {
      return address;
    }
    String path = address.startsWith("/") ? address : "/" + address;
    List<String> meant = paths.stream().filter(it -> it.endsWith(path)).toList();
    return meant.contains(path) || meant.size() != 1 ? address : meant.get(0);
  }
}
