package shop;

import dev.jetwright.Api;
import dev.jetwright.Application;
import dev.jetwright.Argument;
import dev.jetwright.Default;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Provides;
import dev.jetwright.Raw;
import dev.jetwright.RequestContext;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Guards of an application, of an interface that it extends, of itself and of an operation. */
@Api(path = "/orders")
@Depends(value = Orders.HasRole.class, args = "seller")
interface Orders extends Audited {

  @Get
  String all();

  @Post
  @Orders.Role(value = "admin", level = Orders.Level.HIGH)
  void clear(RequestContext request);

  @Get("/raw")
  @Raw
  void raw(Request request, Response response, Callback callback);

  /** The application. */
  @Application(apis = Orders.class)
  @Depends(Door.class)
  interface Shop {}

  enum Level {
    LOW,
    HIGH
  }

  /** An alias. */
  @Depends(HasRole.class)
  @interface Role {
    String value();

    Level level() default Level.LOW;
  }

  /** Closed at night. */
  interface Door {
    @Provides
    void check();
  }

  /** Asks for a role. */
  interface HasRole {
    @Provides
    void check(@Argument String value, @Argument @Default("LOW") Level level, @Header String xUser);
  }
}
