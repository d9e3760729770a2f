/** Requests and answers: the routes of a service, and how parameters, forms and bodies are read. */
package dev.jetwright.generator.emit.server.routes;
