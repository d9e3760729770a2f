package shop;

import dev.jetwright.Reply;
import dev.jetwright.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

public final class QuotesSample implements Quotes {
  private static final Executor SOON =
      CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

  private static Quote quote(int id) {
    return new Quote(id, id + 0.5);
  }

  @Override
  public CompletionStage<Quote> find(int id) throws NoQuote, SoldOut {
    return switch (id) {
      case 0 -> throw new NoQuote(id);
      case 1 -> CompletableFuture.failedFuture(new SoldOut());
      case 2 -> CompletableFuture.supplyAsync(
          () -> {
            throw new CompletionException(new SoldOut());
          },
          SOON);
      case 3 -> CompletableFuture.failedFuture(new IllegalStateException("a secret"));
      case 4 -> null;
      case 5 -> CompletableFuture.completedFuture(quote(id));
      case 6 -> CompletableFuture.failedFuture(new NoQuote(id)).minimalCompletionStage()
          .thenApply(nothing -> quote(id));
      default -> CompletableFuture.supplyAsync(() -> quote(id), SOON);
    };
  }

  @Override
  public CompletionStage<List<Quote>> all(
      List<Integer> id, Optional<String> currency, Optional<Integer> most) throws NoQuote {
    return CompletableFuture.supplyAsync(
        () -> id.stream().map(QuotesSample::quote).toList(), SOON);
  }

  @Override
  public CompletableFuture<Optional<Quote>> last(int id) {
    return CompletableFuture.supplyAsync(() -> Optional.of(quote(id)).filter(it -> id > 9), SOON);
  }

  @Override
  public CompletionStage<Quote> note(Quote quote) {
    return CompletableFuture.supplyAsync(() -> quote, SOON);
  }

  @Override
  public CompletionStage<Void> forget(int id) {
    return CompletableFuture.runAsync(() -> {}, SOON);
  }

  @Override
  public CompletionStage<Reply<Quote>> reply(int id) {
    return CompletableFuture.supplyAsync(
        () -> Reply.of(quote(id)).header("Quoted-By", "me"), SOON);
  }

  @Override
  public CompletionStage<Dated> dated(int id) {
    return CompletableFuture.supplyAsync(() -> new Dated("Monday", quote(id)), SOON);
  }

  @Override
  public CompletionStage<Offer> offer(int id) {
    return CompletableFuture.supplyAsync(
        () -> id > 9 ? new Offer.Buy(quote(id)) : new Offer.Wait(id), SOON);
  }

  @Override
  public CompletionStage<StreamingOutput> sheet(int id) {
    return CompletableFuture.supplyAsync(
        () -> out -> out.write(("sheet " + id).getBytes(StandardCharsets.UTF_8)), SOON);
  }

  @Override
  public Quote known(int id) {
    return quote(id);
  }

  @Override
  public Quote slow(int id) {
    try {
      Thread.sleep(id);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return quote(id);
  }
}
