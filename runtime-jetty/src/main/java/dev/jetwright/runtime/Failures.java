package dev.jetwright.runtime;

import dev.jetwright.ClientTooSlow;
import dev.jetwright.HttpException;
import dev.jetwright.OperationInfo;
import dev.jetwright.runtime.answer.Answer;
import dev.jetwright.runtime.answer.Claim;
import dev.jetwright.runtime.answer.Errors;
import dev.jetwright.runtime.call.InterceptedCall;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.id.RequestId;
import dev.jetwright.runtime.routing.Pace;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;

/** What becomes of an operation that fails: an answer, and what is to be logged. */
final class Failures {

  private final Errors errors;
  private final ApiDocument document;
  private final Logger log;

  /**
   * The failures of a server.
   *
   * @param document what the log calls operations
   */
  Failures(Errors errors, ApiDocument document, Logger log) {
    this.errors = errors;
    this.document = document;
    this.log = log;
  }

  /** Answers for what an operation threw. */
  void fail(Exchange exchange, Throwable failure) {
    Throwable thrown = exchange.unwind(failure);
    exchange.fail(thrown);
    try {
      if (!exchange.answer().isRevoked()) {
        answer(exchange, thrown);
        return;
      }
    } catch (Claim.Revoked e) {
      // In the meantime it was.
    }
    log.debug("{} was given up", exchange, thrown);
  }

  private void answer(Exchange exchange, Throwable thrown) {
    Throwable error = thrown instanceof Answer.RawFailure ? thrown.getCause() : thrown;
    told(exchange, error);
    exchange.requestBody().drain();
    if (exchange.answer().isCut()) {
      log.debug("{} lost its client", exchange, error);
    } else if (exchange.answer().isSent()) {
      logged(exchange.answer().request(), exchange.route(), error);
    } else if (!isHandled(exchange, error)) {
      sendThrown(exchange.answer(), exchange.route(), error);
    }
  }

  /** Lets interceptors know. */
  private static void told(Exchange exchange, Throwable error) {
    Throwable known = error instanceof RequestRejected it ? it.invalid() : error;
    if (known != null) {
      InterceptedCall.failed(exchange.request(), known);
    }
  }

  /** Notes what failed beside an answer. */
  void note(Request request, Route route, Throwable error) {
    logged(request, route, error);
  }

  /** Notes that an answer was cut off after it had begun. */
  void cutOff(Exchange exchange, Throwable error) {
    told(exchange, error);
    exchange.fail(error);
    String name = name(exchange.answer().request(), exchange.route());
    if (error instanceof ClientTooSlow) {
      log.info("{} was cut off: {}", name, error.getMessage());
    } else if (error instanceof RequestRejected) {
      log.info("{} was cut off: what it still had to read was refused", name);
    } else {
      logged(exchange.answer().request(), exchange.route(), error);
    }
  }

  /** Answers for an operation that takes too long. */
  void timedOut(Answer answer, Route route, Pace pace) {
    String time = pace.timeoutMillis() + " ms";
    log.warn("{} took longer than {}", name(answer.request(), route), time);
    InterceptedCall.failed(answer.request(), new TimeoutException("It took longer than " + time));
    errors.send(answer, Rejection.of(pace.timeoutStatus()));
  }

  private boolean isHandled(Exchange exchange, Throwable error) {
    FailureHandler handler = exchange.route().failures();
    Throwable thrown = error instanceof RequestRejected it ? it.invalid() : error;
    if (handler == null || thrown == null) {
      return false;
    }
    try {
      return handler.handle(exchange, thrown);
    } catch (Throwable e) {
      if (e != thrown) {
        e.addSuppressed(thrown);
      }
      sendThrown(exchange.answer(), exchange.route(), e);
      return true;
    }
  }

  /** Answers for what went wrong around an operation. */
  void fail(Answer answer, Route route, Throwable error) {
    if (answer.isSent()) {
      logged(answer.request(), route, error);
    } else {
      sendThrown(answer, route, error);
    }
  }

  private void sendThrown(Answer answer, Route route, Throwable error) {
    if (answer.isSent()) {
      logged(answer.request(), route, error);
    } else if (error instanceof RequestRejected rejected) {
      errors.send(answer, rejected.rejection());
    } else if (error instanceof HttpException http) {
      errors.send(answer, Rejection.of(http));
    } else {
      String id = logged(answer.request(), route, error);
      errors.send(answer, Rejection.ofCrash(error, id).with(Map.of(RequestId.STANDARD_HEADER, id)));
    }
  }

  /** What the log calls the request, by which the answer can be found in it. */
  private String logged(Request request, Route route, Throwable error) {
    String id = RequestId.orNew(request);
    log.error("{} failed, request {}", name(request, route), id, error);
    return id;
  }

  /** {@code items.find (GET /items/{itemId})}. */
  String name(Request request, Route route) {
    String place = request.getMethod() + " " + route.template();
    return operation(route).map(it -> it.operationId() + " (" + place + ")").orElse(place);
  }

  /** What is known of an operation. */
  Optional<OperationInfo> operation(Route route) {
    OperationInfo known = route.around().operation();
    return known == null
        ? document.operation(route.method(), route.template())
        : Optional.of(known);
  }
}
