/**
 * The Jetty server: routes, codecs and validators as Java source.
 *
 * <p>{@link dev.jetwright.generator.emit.server.ServerEmitter} makes a view for each file; the
 * templates are in {@code jetwright/templates/server}. All files are in the application's package.
 *
 * <p>Below it each package imports from those before it: {@code plan}, {@code check},
 * {@code codec}, {@code routes}.
 */
package dev.jetwright.generator.emit.server;
