package shop;

import dev.jetwright.Handles;
import dev.jetwright.HttpException;
import dev.jetwright.InvalidRequest;
import dev.jetwright.Status;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** What the shop makes of exceptions. */
public class Failures {

  @Handles
  public SoldOut stock(StockException e) {
    return new SoldOut("Come back tomorrow.");
  }

  /** The file was not there. */
  @Handles
  @Status(502)
  public Complaint io(IOException e) throws InterruptedException {
    return new Complaint("io", 7);
  }

  @Handles
  public HttpException database(SQLException e) {
    return new HttpException(503).header("Retry-After", "5");
  }

  /** It is somebody else's. */
  @Handles
  @Status(403)
  public void notOurs(NotOurs e) {}

  @Handles
  @Status(400)
  public List<String> invalid(InvalidRequest e) {
    return e.faults().stream().map(fault -> fault.msg()).toList();
  }
}
