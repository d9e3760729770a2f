package odd.model;

@dev.jetwright.Status(404)
public class ApiException extends Exception {
  private static final long serialVersionUID = 1L;

  public final int answer = 1;
  public final int in = 2;
  public final java.util.List<List> headers = java.util.List.of();

  public int getStatus() {
    return 1;
  }

  public boolean isDefault() {
    return true;
  }
}
