package dev.jetwright.generator.contract;

/**
 * A request method (RFC 9110, section 9; PATCH: RFC 5789), in the order that documents list them.
 */
public enum HttpMethod {
  GET,
  PUT,
  POST,
  DELETE,
  OPTIONS,
  HEAD,
  PATCH,
  TRACE
}
