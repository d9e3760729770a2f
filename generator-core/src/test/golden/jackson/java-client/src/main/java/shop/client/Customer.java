// Generated from shop.Annotated.Customer by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Customer(
    String name,
    String homeStreet,
    int homeCode,
    String workStreet,
    int workCode) {}
