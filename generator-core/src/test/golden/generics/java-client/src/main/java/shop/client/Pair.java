// Generated from shop.Catalogue.Pair by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Pair<A, B>(A left, B right) {}
