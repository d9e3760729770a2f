package kitchen;

import dev.jetwright.runtime.content.BodyCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A media type of the kitchen's own: {@code name = value}, line by line. */
final class PropertiesCodec implements BodyCodec {

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-properties");
  }

  @Override
  public void toJson(InputStream body, OutputStream json) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new InputStreamReader(body, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    String members = new TreeMap<>(properties)
        .entrySet().stream()
            .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    json.write(members.getBytes(StandardCharsets.UTF_8));
  }
}
