/**
 * JSON trees and how they are printed, as JSON and as YAML.
 *
 * <p>For documents, which are trees by nature and need no template.
 */
package dev.jetwright.generator.emit.json;
