package market;

import java.util.ArrayList;
import java.util.List;

/** Permits, as they were given. */
public final class PermitBook implements Permits {
  private final List<Permit> permits = new ArrayList<>();

  /** An empty book. */
  public PermitBook() {}

  @Override
  public synchronized List<Permit> all() {
    return List.copyOf(permits);
  }

  @Override
  public synchronized int count() {
    return permits.size();
  }

  @Override
  public synchronized Permit give(int number, String stall) {
    Permit permit = new Permit(number, stall);
    permits.add(permit);
    return permit;
  }
}
