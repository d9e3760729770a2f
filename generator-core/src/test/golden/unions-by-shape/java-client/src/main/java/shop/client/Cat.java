// Generated from shop.Shapes.Cat by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Cat(String name, Optional<Integer> lives) implements Animal {}
