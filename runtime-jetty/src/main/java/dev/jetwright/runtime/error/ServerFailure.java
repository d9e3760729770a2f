package dev.jetwright.runtime.error;

import dev.jetwright.Failure;
import dev.jetwright.RequestFault;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.MalformedJson;
import dev.jetwright.runtime.json.RawJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a request fails, as renderers see it.
 *
 * @param rejection what happened
 * @param instance the path that was asked for
 * @param isShown whether callers may see what was thrown
 * @param id what the server calls the request, if it gives every request an id
 */
public record ServerFailure(
    Rejection rejection,
    String instance,
    boolean isShown,
    @Nullable String id) implements Failure {

  @Override
  public int status() {
    return rejection.status();
  }

  @Override
  public String title() {
    return StatusCode.phrase(status());
  }

  @Override
  public String message() {
    if (!rejection.faults().isEmpty()) {
      int faults = rejection.faults().size();
      return "The request has " + (faults == 1 ? "a fault" : faults + " faults");
    }
    return rejection.detail() instanceof String text ? text : title();
  }

  @Override
  public Optional<Object> detail() {
    return Optional.ofNullable(rejection.detail());
  }

  @Override
  public List<RequestFault> faults() {
    return rejection.faults().stream().map(ServerFailure::fault).toList();
  }

  @Override
  public Optional<String> requestId() {
    return Optional.ofNullable(rejection.requestId()).or(() -> Optional.ofNullable(id));
  }

  @Override
  public Optional<Throwable> cause() {
    return Optional.ofNullable(rejection.cause());
  }

  static boolean isFaulty(Failure failure) {
    return failure instanceof ServerFailure own
        ? !own.rejection.faults().isEmpty()
        : !failure.faults().isEmpty();
  }

  /** Writes the list of what is wrong with a request. */
  static void writeFaults(JsonWriter out, Failure failure) {
    FaultWriter writer = new FaultWriter(out);
    if (failure instanceof ServerFailure own) {
      writer.writeList(own.rejection.faults());
    } else {
      writer.writeList(failure.faults().stream().map(ServerFailure::fault).toList());
    }
  }

  /** A fault as applications see it. */
  static RequestFault fault(Fault fault) {
    Map<String, Object> context = new LinkedHashMap<>();
    for (int i = 0; i < fault.context().size(); i += 2) {
      Object value = fault.context().get(i + 1);
      if (value != null) {
        context.put((String) fault.context().get(i), value);
      }
    }
    return new RequestFault(
        fault.type(), fault.loc(), fault.message(), input(fault.input()), context);
  }

  /** What was received; its text where it has a number that nothing can hold. */
  private static @Nullable Object input(@Nullable Object input) {
    if (!(input instanceof RawJson json)) {
      return input;
    }
    try {
      return new JsonInput(json.bytes(), json.start(), json.length()).read(AnyJson::read);
    } catch (MalformedJson e) {
      return json.toString();
    }
  }

  private static Fault fault(RequestFault fault) {
    List<@Nullable Object> context = new ArrayList<>();
    fault.ctx().forEach((name, value) -> {
      context.add(name);
      context.add(value);
    });
    return new Fault(fault.type(), fault.loc(), fault.msg(), fault.input(), context);
  }
}
