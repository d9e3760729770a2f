import dev.jetwright.Api;
import dev.jetwright.Get;
import java.util.List;

@Api(path = "/things")
public interface Things {
  @Get
  List<Thing> all();

  record Thing(String name) {}
}
