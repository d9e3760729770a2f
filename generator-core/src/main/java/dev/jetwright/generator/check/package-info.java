/**
 * Contract to diagnostics: what a contract may not say, one small class for each law, named as the
 * law. {@link dev.jetwright.generator.check.Rules} is the list of them.
 *
 * <p>Rules see the contract only, neither sources nor emitters.
 */
package dev.jetwright.generator.check;
