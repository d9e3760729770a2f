// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.

/** Java client of Golden, version 1.0. */
package shop.client;
