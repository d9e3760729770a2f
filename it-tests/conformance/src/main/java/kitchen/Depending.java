package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Argument;
import dev.jetwright.Body;
import dev.jetwright.Default;
import dev.jetwright.Delete;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.HttpException;
import dev.jetwright.Post;
import dev.jetwright.Provides;
import dev.jetwright.Status;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Operations that depend on what others provide. */
@Api(path = "/depending", tags = "depending")
@Depends(Depending.Door.class)
public interface Depending {

  /** What a provider made of its own parameters. */
  @Get("/paging")
  Paging paging(@Depends Paging paging);

  /**
   * A word that the operation and a provider both read.
   *
   * @param q the word, which must be there
   */
  @Get("/search")
  List<String> search(@Size(max = 5) String q, @Depends Paging paging, @Depends Term term);

  /** Values that need each other, each made once. */
  @Get("/nested/{id}")
  List<String> nested(int id, @Depends Role role, @Depends Account account, @Depends Trail trail)
      throws Stranger;

  /** Values that are made anew for every parameter. */
  @Get("/tickets")
  List<Integer> tickets(@Depends Ticket first, @Depends Ticket second);

  /** Two of one type. */
  @Get("/ovens")
  List<String> ovens(@Depends(name = "small") Oven small, @Depends(name = "large") Oven large);

  /** What a provider made of the body. */
  @Post("/orders")
  @Status(201)
  Order place(@Depends Order order);

  /** Guarded by what the annotation says. */
  @Delete("/{id}")
  @Depends(
      value = HasRole.class,
      args = {"chef", "2"})
  void remove(int id);

  /** Guarded by an annotation of one's own. */
  @Get("/recipes")
  @RoleNeeded("chef")
  List<String> recipes(@Depends Trail trail);

  /** A part of a list. */
  record Paging(int offset, int limit) {}

  /** A word that is looked for. */
  record Term(Optional<String> word) {}

  /** Who asks. */
  record Account(String name) {}

  /** What somebody may do. */
  record Role(String name, int rank) {}

  /** A number that nobody else has. */
  record Ticket(int number) {}

  /** Where things are baked. */
  record Oven(String name) {}

  /** What is wanted. */
  record Draft(@NotBlank String dish, int count) {}

  /** What will be cooked. */
  record Order(String dish, int count, String by) {}

  /** What was made for a request, in order. */
  record Trail(List<String> steps) {}

  /** Nobody knows who asks. */
  @Status(403)
  final class Stranger extends Exception {
    private static final long serialVersionUID = 1L;

    /** A stranger. */
    public Stranger(String name) {
      super(name + " is a stranger");
    }
  }

  /** The guard of an operation, under a name that says what it is about. */
  @Depends(HasRole.class)
  @interface RoleNeeded {

    /** The role. */
    String value();
  }

  /** Lets nobody in when it is closed. */
  final class Door {
    @Provides
    public static void check(@Header Optional<String> xDoor, @Depends Trail trail) {
      trail.steps().add("door");
      if (xDoor.filter("closed"::equals).isPresent()) {
        throw new HttpException(423, "Closed");
      }
    }
  }

  /** Lets nobody in who has another role. */
  final class HasRole {
    @Provides
    public static void check(
        @Argument String value,
        @Argument @Default("1") int rank,
        @Depends Role role,
        @Depends Trail trail) {
      trail.steps().add("has role " + value);
      if (!role.name().equals(value) || role.rank() < rank) {
        throw new HttpException(403, value + " of rank " + rank + " needed");
      }
    }
  }

  /** Makes most values. */
  final class Values {
    private final AtomicInteger tickets = new AtomicInteger();

    @Provides
    public static Trail trail() {
      return new Trail(new ArrayList<>());
    }

    @Provides
    public static Paging paging(@Default("0") int offset, @Default("10") @Max(100) int limit) {
      return new Paging(offset, limit);
    }

    @Provides
    public static Term term(Optional<String> q) {
      return new Term(q);
    }

    @Provides
    public static Account account(@Header @Size(min = 2) String xName, @Depends Trail trail)
        throws Stranger {
      trail.steps().add("account");
      if (xName.equals("Nobody")) {
        throw new Stranger(xName);
      }
      return new Account(xName);
    }

    @Provides
    public static Role role(
        @Depends Account account, @Default("1") int rank, @Depends Trail trail) {
      trail.steps().add("role");
      return new Role(account.name().startsWith("Chef") ? "chef" : "guest", rank);
    }

    @Provides(cached = false)
    public Ticket ticket() {
      return new Ticket(tickets.incrementAndGet());
    }

    @Provides(name = "small")
    public static Oven small(@Default("toaster") String oven) {
      return new Oven(oven);
    }

    @Provides(name = "large")
    public static Oven large() {
      return new Oven("bakery");
    }

    @Provides
    public static Order order(@Body Draft draft, @Header String xName) {
      return new Order(draft.dish(), draft.count(), xName);
    }
  }
}
