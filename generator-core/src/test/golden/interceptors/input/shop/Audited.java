package shop;


/** Writes down who did it. */
@Recorded
public @interface Audited {}
