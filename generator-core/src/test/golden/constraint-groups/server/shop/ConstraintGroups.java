// Generated from shop.Items.Costly, shop.Items.Create, shop.Items.Update by Jetwright; do not edit.
// Change the groups, then run mvn generate-sources.
package shop;

import javax.annotation.processing.Generated;

/** The groups of constraints, a bit for each. */
@Generated("dev.jetwright")
public final class ConstraintGroups {
  /** {@link Items.Costly}. */
  public static final long COSTLY = 1L << 1;

  /** {@link Items.Create}. */
  public static final long CREATE = 1L << 2;

  /** {@link Items.Update}. */
  public static final long UPDATE = 1L << 3;

  private ConstraintGroups() {}
}
