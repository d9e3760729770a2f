// Generated from shop.Shapes.Contact.Name by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Name(String text) implements Contact {}
