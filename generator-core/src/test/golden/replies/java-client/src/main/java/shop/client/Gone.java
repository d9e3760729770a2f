// Generated from shop.Lookup.Gone by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.time.Instant;
import javax.annotation.processing.Generated;

/** It was there. */
@Generated("dev.jetwright")
public record Gone(Instant since, String reason) {}
