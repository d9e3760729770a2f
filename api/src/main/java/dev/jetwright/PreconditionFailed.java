package dev.jetwright;

/**
 * What a request changes is not what it was made for any more: {@code If-Match} names another
 * version (RFC 9110, section 15.5.13).
 *
 * <pre>{@code
 * Item replace(int itemId, @Header("If-Match") Optional<EntityTags> ifMatch, Item item)
 *     throws PreconditionFailed;
 * }</pre>
 */
@Status(412)
public final class PreconditionFailed extends ApiException {
  private static final long serialVersionUID = 1L;

  /** It has been changed since. */
  public PreconditionFailed() {
    super("It has been changed since it was read");
  }

  /** Says more than that it has been changed. */
  public PreconditionFailed(String detail) {
    super(detail);
  }
}
