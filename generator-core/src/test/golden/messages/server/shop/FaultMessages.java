// Generated from ValidationMessages.properties by Jetwright; do not edit.
// Change the bundles, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.MessageBundles;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The texts of faults by language. */
@Generated("dev.jetwright")
final class FaultMessages {
  private FaultMessages() {}

  static MessageBundles bundles() {
    return MessageBundles.builder()
        .add(
            "",
            Map.ofEntries(
                Map.entry(
                    "shop.code",
                    "At most {max} letters"),
                Map.entry(
                    "shop.name",
                    "{shop.this} needs a name"),
                Map.entry(
                    "shop.this",
                    "An item")))
        .add(
            "de",
            Map.ofEntries(
                Map.entry(
                    "missing",
                    "Pflichtfeld"),
                Map.entry(
                    "shop.name",
                    "{shop.this} braucht einen Namen"),
                Map.entry(
                    "shop.this",
                    "Ein Artikel"),
                Map.entry(
                    "string_too_short",
                    "Mindestens {min_length} Zeichen, h\u00f6chstens eines weniger w\u00e4re zu kurz")))
        .add(
            "pt-BR",
            Map.ofEntries(
                Map.entry(
                    "missing",
                    "Campo obrigat\u00f3rio")))
        .build();
  }
}
