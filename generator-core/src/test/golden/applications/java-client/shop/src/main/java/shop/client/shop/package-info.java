// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.

/** Java client of The Shop, version 2.1. */
package shop.client.shop;
