/**
 * A contract becomes an OpenAPI 3.1 document: a tree, printed as JSON and YAML.
 *
 * <p>Every class builds one object of the specification, and reads like the specification's table
 * of its fields.
 */
package dev.jetwright.generator.emit.openapi;
