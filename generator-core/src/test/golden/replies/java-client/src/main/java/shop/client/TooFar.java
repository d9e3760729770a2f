// Generated from shop.Lookup.TooFar by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** You are not from here. */
@Generated("dev.jetwright")
public record TooFar(String country) implements Refused {}
