// Generated from shop.Annotated.Made by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Made(Optional<UUID> id, Optional<Integer> number) {}
