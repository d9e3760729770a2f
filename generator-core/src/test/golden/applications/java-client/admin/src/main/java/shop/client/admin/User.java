// Generated from shop.Users.User by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client.admin;

import javax.annotation.processing.Generated;

/** A user. */
@Generated("dev.jetwright")
public record User(int id, String name) {}
