// Generated from shop.Accounts.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Item(String name) {}
