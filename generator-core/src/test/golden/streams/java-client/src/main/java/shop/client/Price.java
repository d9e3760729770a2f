// Generated from shop.Price by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** What something costs. */
@Generated("dev.jetwright")
public record Price(String symbol, long cents) {}
