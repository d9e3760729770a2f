// Generated from shop.Shapes.Contact.Phone by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Phone(String number, Optional<Integer> extension) implements Contact {}
