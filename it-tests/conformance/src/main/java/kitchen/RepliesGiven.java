package kitchen;

import dev.jetwright.Redirect;
import dev.jetwright.Reply;
import dev.jetwright.SetCookie;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Gives every kind of reply. */
final class RepliesGiven implements Replies {

  @Override
  public Reply<Visit> book(Visit visit, Optional<String> as) {
    Reply<Visit> reply =
        Reply.of(visit).header("X-Left", 7).header("X-Temper", "very hot").header("X-Sure", true);
    return switch (as.orElse("")) {
      case "accepted" -> reply.status(202);
      case "empty" -> reply.status(204);
      case "created" ->
        Reply.created(URI.create("/replies/ä"), visit).cookie(SetCookie.of("last", "a b"));
      default -> reply;
    };
  }

  @Override
  public Reply<Void> cancel(int id) {
    return id == 1 ? Reply.empty() : Reply.empty(202);
  }

  @Override
  public Sheet sheet(boolean last) {
    return new Sheet(
        new BigDecimal("1.50"),
        List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3)),
        List.of(3, 4),
        last ? Optional.empty() : Optional.of(URI.create("/replies/sheet?last=true")),
        true,
        last ? null : "abc",
        Temper.VERY_HOT,
        Optional.of("a;b \"c\" ä"),
        last ? SetCookie.of("old", "").expires(Instant.EPOCH).maxAge(Duration.ZERO) : null,
        Map.of("all", List.of(new Visit(1, "Ann"))));
  }

  @Override
  public Outcome<Visit> find(int id) {
    return switch (id) {
      case 1 -> new Outcome.Done<>(3, new Visit(1, "Ann"));
      case 2 -> new Outcome.Queued<>(Duration.ofSeconds(90));
      case 3 -> new Outcome.Elsewhere<>(URI.create("/replies/1"));
      case 4 -> new Outcome.Clash<>(List.of(new Visit(4, "Bob")));
      case 5 -> new Outcome.ForbiddenHere<>("5 a");
      case 6 -> new Outcome.ForbiddenThere<>("XX");
      default -> new Outcome.Nowhere<>();
    };
  }

  @Override
  public Outcome<Visit> change(int id, Visit visit) {
    return id == 1 ? new Outcome.Done<>(4, visit) : find(id);
  }

  @Override
  public Outcome<List<String>> names(int id) {
    return new Outcome.Done<>(1, List.of("Ann", "Bob"));
  }

  @Override
  public Redirect go(Optional<String> to) {
    return to.map(Redirect::seeOther)
        .orElse(Redirect.to("/x y?q=ü"))
        .cookie(SetCookie.of("gone", "1"));
  }

  @Override
  public URI moved() {
    return URI.create("https://example.org/ä");
  }

  @Override
  public CompletionStage<Reply<Visit>> bookLater(Visit visit) {
    return CompletableFuture.supplyAsync(() -> Reply.created(visit).header("X-Left", 6));
  }

  @Override
  public CompletionStage<Outcome<Visit>> findLater(int id) {
    return CompletableFuture.supplyAsync(() -> find(id));
  }

  @Override
  public CompletionStage<Redirect> goLater() {
    return CompletableFuture.completedFuture(Redirect.found("/b"));
  }

  @Override
  public List<String> choices() {
    return List.of("/a", "/b");
  }

  @Override
  public LoggedIn login(String name) {
    return new LoggedIn(
        URI.create("/replies/1"), SetCookie.of("session", name).httpOnly(), Optional.of(7));
  }
}
