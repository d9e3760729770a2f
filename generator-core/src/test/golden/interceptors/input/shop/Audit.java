package shop;

/** Its base is an interceptor. */
public final class Audit extends Timing {}
