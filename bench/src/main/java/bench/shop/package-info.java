/** The measured API, its implementation, and the server that Jetwright makes of it. */
package bench.shop;
