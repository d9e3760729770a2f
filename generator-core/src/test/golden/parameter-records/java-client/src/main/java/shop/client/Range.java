// Generated from shop.Items.Range by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** From here to there. */
@Generated("dev.jetwright")
public record Range(int min, int max) {}
