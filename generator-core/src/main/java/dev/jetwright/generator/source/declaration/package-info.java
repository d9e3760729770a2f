/**
 * Java declarations as the readers see them, whether they came from text or from class files.
 *
 * <p>Names are resolved, constants are evaluated; what Java means is settled here, what HTTP makes
 * of it is not.
 */
package dev.jetwright.generator.source.declaration;
