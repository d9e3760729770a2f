// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.

/** Java client of Shop, version 1. */
package shop.client;
