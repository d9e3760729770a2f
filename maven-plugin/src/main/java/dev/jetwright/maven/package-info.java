/** The goals: a build's configuration in, a generator's result out. Nothing else lives here. */
package dev.jetwright.maven;
