// Generated from shop.Lookup.TooYoung by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** You are too young. */
@Generated("dev.jetwright")
public record TooYoung(int age) implements Refused {}
