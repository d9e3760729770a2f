/**
 * What stands behind the parameters of an operation that no request carries: providers, guards, and
 * the order in which they run.
 */
package dev.jetwright.generator.contract.depend;
