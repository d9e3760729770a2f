package dev.jetwright.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes the calls of the cases through a generated Java SDK, found by name. */
final class JavaSdk {
  /** What declared errors have in their bodies and no accessor for, or not that one. */
  private static final Set<String> OF_ALL = Set.of("type", "title", "instance");

  private final Object client;
  private final URI baseUrl;

  private JavaSdk(Object client, URI baseUrl) {
    this.client = client;
    this.baseUrl = baseUrl;
  }

  /** The SDK of an application, for a server. */
  static JavaSdk of(RunningApp app) {
    URI baseUrl = URI.create(app.baseUrl());
    return new JavaSdk(
        switch (app.name()) {
          case "kitchen" -> kitchen.client.ApiClient.builder().baseUrl(baseUrl).build();
          case "quickstart" ->
            quickstart.client.ApiClient.builder().baseUrl(baseUrl).build();
          case "petstore" ->
            petstore.client.ApiClient.builder().baseUrl(baseUrl).build();
          case "market" ->
            market.client.market.MarketClient.builder().baseUrl(baseUrl).build();
          case "office" ->
            market.client.office.OfficeClient.builder().baseUrl(baseUrl).build();
          case "bank" -> bank.client.bank.BankClient.builder().baseUrl(baseUrl).build();
          case "teller" ->
            bank.client.teller.TellerClient.builder().baseUrl(baseUrl).build();
          default -> throw new IllegalArgumentException(app.name());
        },
        baseUrl);
  }

  /** How the outcome of a case's call differs from what the case says. */
  List<String> differences(WireCase wireCase) throws ReflectiveOperationException {
    Map<String, Object> call = wireCase.call().orElseThrow();
    Object caller = call.containsKey("credentials")
        ? SdkCredentials.client(baseUrl, Json.object(call.get("credentials")))
        : client;
    Object service = caller.getClass().getMethod((String) call.get("service")).invoke(caller);
    Method method = method(service, (String) call.get("operation"));
    Object[] arguments = arguments(method, Json.object(call.get("args")));
    Object result;
    try {
      result = method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      return failure(wireCase, e.getCause());
    }
    if (call.containsKey("java")) {
      return call.get("java").equals(String.valueOf(result))
          ? List.of()
          : List.of("returned " + result + ", expected " + call.get("java"));
    }
    if (StreamedValues.isStream(result)) {
      StreamedValues streamed = StreamedValues.of(result);
      return wireCase.status() >= 400 && streamed.failure() != null
          ? failure(wireCase, streamed.failure())
          : streamed.differences(call, method.getGenericReturnType());
    }
    boolean empty = wireCase.status() == 404 && Optional.empty().equals(result);
    if (wireCase.status() >= 400 && !empty) {
      return List.of("returned " + result + ", expected an error");
    }
    if (!empty && isText(wireCase) && method.getReturnType() != void.class) {
      return Difference.between(wireCase.response().get("text"), text(result));
    }
    Object json = empty ? null : wireCase.response().get("json");
    Object expected = method.getReturnType() == void.class
        ? null
        : SdkValue.of(json, method.getGenericReturnType());
    return SdkValue.same(expected, result)
        ? List.of()
        : List.of("returned " + result + ", expected " + expected);
  }

  /** Whether the answer is no JSON. */
  private static boolean isText(WireCase wireCase) {
    return wireCase.response().containsKey("text") && !wireCase.response().containsKey("json");
  }

  /** What an SDK gives as a text, as bytes, or as bytes that are read while they arrive. */
  private static Object text(Object result) throws ReflectiveOperationException {
    if (result instanceof Optional<?> optional) {
      return text(optional.orElse(null));
    }
    if (result != null && result.getClass().getSimpleName().equals("Download")) {
      return text(result.getClass().getMethod("stream").invoke(result));
    }
    if (result instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    if (result instanceof InputStream stream) {
      try (stream) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return result;
  }

  /** The method with the most parameters: the others leave out optional ones. */
  private static Method method(Object service, String name) {
    return Arrays.stream(service.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .max(Comparator.comparing(Method::getParameterCount))
        .orElseThrow(() -> new AssertionError("no method " + name + " in " + service.getClass()));
  }

  private static Object[] arguments(Method method, Map<String, Object> args)
      throws ReflectiveOperationException {
    List<String> left = new ArrayList<>(args.keySet());
    List<Object> arguments = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      left.remove(parameter.getName());
      arguments.add(SdkValue.of(args.get(parameter.getName()), parameter.getParameterizedType()));
    }
    if (!left.isEmpty()) {
      throw new AssertionError("no parameters " + left + " in " + method);
    }
    return arguments.toArray();
  }

  private static List<String> failure(WireCase wireCase, Throwable thrown)
      throws ReflectiveOperationException {
    List<String> differences = new ArrayList<>();
    String type = thrown.getClass().getSimpleName();
    String wanted = wanted(wireCase);
    if (!type.equals(wanted)) {
      differences.add("threw " + thrown + ", expected " + wanted);
      return differences;
    }
    Object status = thrown.getClass().getMethod("status").invoke(thrown);
    if (!status.equals(wireCase.status())) {
      differences.add("status is " + status + ", expected " + wireCase.status());
    }
    Object body = thrown.getClass().getMethod("body").invoke(thrown);
    differences.addAll(
        Difference.between(wireCase.response().get("json"), Json.parse((String) body)));
    differences.addAll(properties(wireCase, thrown));
    return differences;
  }

  private static String wanted(WireCase wireCase) {
    Optional<String> declared = wireCase.declaredError();
    if (declared.isPresent()) {
      return declared.get();
    }
    return switch (wireCase.status()) {
      case 401 -> "UnauthorizedException";
      case 402, 423 -> "ApiException";
      case 403 -> "ForbiddenException";
      case 422 -> "ValidationException";
      case 429 -> "TooManyRequestsException";
      case 500, 503 -> "ServerErrorException";
      default -> "no error";
    };
  }

  /** A declared error has an accessor for each of its properties. */
  private static List<String> properties(WireCase wireCase, Throwable thrown)
      throws ReflectiveOperationException {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, Object> property :
        Json.object(wireCase.response().get("json")).entrySet()) {
      if (wireCase.declaredError().isPresent()
          && wireCase.call().orElseThrow().get("error") == null
          && !OF_ALL.contains(property.getKey())) {
        Method accessor = thrown.getClass().getMethod(property.getKey());
        Object expected = SdkValue.of(property.getValue(), accessor.getGenericReturnType());
        Object actual = accessor.invoke(thrown);
        if (!Objects.equals(expected, actual)) {
          differences.add(property.getKey() + " is " + actual + ", expected " + expected);
        }
      }
    }
    return differences;
  }
}
