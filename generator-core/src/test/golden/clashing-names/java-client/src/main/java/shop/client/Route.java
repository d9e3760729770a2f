// Generated from shop.Route by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Route(Optional<Integer> exchange, Integer number) {}
