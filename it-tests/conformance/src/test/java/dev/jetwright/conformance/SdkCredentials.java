package dev.jetwright.conformance;

import java.net.URI;
import java.util.Map;
import kitchen.client.ApiClient;
import kitchen.client.Schemes;
import kitchen.client.runtime.BasicScheme;
import kitchen.client.runtime.ClientBuilder;
import kitchen.client.runtime.Scheme;
import kitchen.client.runtime.TokenScheme;

/** Gives the kitchen's Java SDK the credentials of a case. */
final class SdkCredentials {
  private SdkCredentials() {}

  /** A client with credentials, by the names of their schemes. */
  static ApiClient client(URI baseUrl, Map<String, Object> credentials)
      throws ReflectiveOperationException {
    ClientBuilder<ApiClient> builder = ApiClient.builder().baseUrl(baseUrl);
    for (Map.Entry<String, Object> entry : credentials.entrySet()) {
      Scheme scheme = scheme(entry.getKey());
      if (scheme instanceof BasicScheme basic) {
        Map<String, Object> pair = Json.object(entry.getValue());
        builder.credential(basic, (String) pair.get("username"), (String) pair.get("password"));
      } else {
        builder.credential((TokenScheme) scheme, (String) entry.getValue());
      }
    }
    return builder.build();
  }

  private static Scheme scheme(String name) throws ReflectiveOperationException {
    for (var field : Schemes.class.getFields()) {
      if (field.get(null) instanceof Scheme scheme && scheme.name().equals(name)) {
        return scheme;
      }
    }
    throw new AssertionError("no scheme " + name);
  }
}
