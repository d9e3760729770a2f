package dev.jetwright.generator.contract;

/** Which way a property travels. */
public enum Access {
  /** In requests and in answers. */
  BOTH,
  /** In answers only: what a request says about it is ignored. */
  READ_ONLY,
  /** In requests only. */
  WRITE_ONLY,
  /** In neither: only Java knows it. */
  NONE
}
