package kitchen;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Cookie;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Redirect;
import dev.jetwright.Reply;
import dev.jetwright.Response;
import dev.jetwright.ResponseHeader;
import dev.jetwright.SetCookie;
import dev.jetwright.Status;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Answers with a status, headers and cookies of their own. */
@Api(path = "/replies")
public interface Replies {

  /** How one is. */
  enum Temper {
    @JsonProperty("very hot")
    VERY_HOT,
    MILD
  }

  /** A visit. */
  record Visit(int id, String who) {}

  /**
   * Books a visit.
   *
   * @param as how the reply is to be
   */
  @Post
  @Status(201)
  @ResponseHeader(name = "X-Left", type = Integer.class, description = "How many may come yet.")
  @ResponseHeader(name = "X-Temper", type = Temper.class)
  @ResponseHeader(name = "X-Sure", type = boolean.class)
  @Response(code = "202", body = Visit.class, description = "It is waiting.")
  Reply<Visit> book(Visit visit, Optional<String> as);

  /** Calls a visit off. */
  @Delete("/{id}")
  Reply<Void> cancel(int id);

  /**
   * A page with everything that may stand around a body.
   *
   * @param sum in all
   * @param days when
   * @param numbers which
   * @param next where to go on
   * @param temper how it was
   * @param note what was said
   * @param old to be forgotten
   */
  record Sheet(
      @Header("X-Sum") BigDecimal sum,
      @Header("X-Days") List<LocalDate> days,
      @Header List<Integer> numbers,
      @Header Optional<URI> next,
      @Header("X-Sure") boolean sure,
      @Header("X-Trace") @Nullable String trace,
      @Cookie("temper") Temper temper,
      @Cookie Optional<String> note,
      @Cookie @Nullable SetCookie old,
      @Body Map<String, List<Visit>> visits) {}

  /** Shows a sheet. */
  @Get("/sheet")
  Sheet sheet(boolean last);

  /** What became of a visit, or of something about it. */
  sealed interface Outcome<T> {

    /** It is done. */
    @Status(200)
    record Done<T>(@Header int version, @Body T value) implements Outcome<T> {}

    /** It will be done. */
    @Status(202)
    record Queued<T>(Duration pause) implements Outcome<T> {}

    /** It is somewhere else. */
    @Status(303)
    record Elsewhere<T>(@Header URI location) implements Outcome<T> {}

    /** There is none. */
    @Status(404)
    record Nowhere<T>() implements Outcome<T> {}

    /** Others are in the way. */
    @Status(409)
    record Clash<T>(@Body List<T> others) implements Outcome<T> {}

    /** The law does not allow it. */
    @Status(451)
    sealed interface Forbidden<T> extends Outcome<T> {}

    /** Here. */
    record ForbiddenHere<T>(String paragraph) implements Forbidden<T> {}

    /** Over there. */
    record ForbiddenThere<T>(String country) implements Forbidden<T> {}
  }

  /** Finds a visit. */
  @Get("/{id}")
  Outcome<Visit> find(int id);

  /** Changes a visit. */
  @Put("/{id}")
  Outcome<Visit> change(int id, Visit visit);

  /** Who comes. */
  @Get("/{id}/names")
  Outcome<List<String>> names(int id);

  /** Sends somewhere else. */
  @Get("/go")
  Redirect go(Optional<String> to);

  /** Sends somewhere else for good. */
  @Get("/moved")
  @Status(308)
  URI moved();

  /** Books a visit, and says so later. */
  @Post("/later")
  @ResponseHeader(name = "X-Left", type = Integer.class)
  CompletionStage<Reply<Visit>> bookLater(Visit visit);

  /** Finds a visit, and says so later. */
  @Get("/later/by-id/{id}")
  CompletionStage<Outcome<Visit>> findLater(int id);

  /** Sends somewhere else, later. */
  @Get("/later/go")
  CompletionStage<Redirect> goLater();

  /** Says where one might go. */
  @Get("/choices")
  @Status(300)
  List<String> choices();

  /** Says that it is somewhere else, and who one is. */
  @Status(303)
  record LoggedIn(
      @Header URI location,
      @Cookie SetCookie session,
      @Cookie Optional<Integer> visits) {}

  /** Lets somebody in. */
  @Post("/login")
  LoggedIn login(@Pattern(regexp = "[ -~]*") String name);
}
