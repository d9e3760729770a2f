/** What requests prove themselves with, in the words of HTTP and OpenAPI. */
package dev.jetwright.generator.contract.security;
