/**
 * What the client runs on: transport, JSON, and the exceptions that every operation may throw.
 *
 * <p>{@link ApiException} and its neighbours are for callers; the rest is called by the generated
 * classes.
 */
package dev.jetwright.client;
