/** The yardstick: the same operations on a Jetty core handler, with streaming codecs, by hand. */
package bench.hand;
