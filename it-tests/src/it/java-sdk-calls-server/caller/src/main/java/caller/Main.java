package caller;

import java.net.URI;
import java.util.Optional;
import lamps.client.ApiClient;
import lamps.client.Lamp;
import lamps.client.Lamps;
import lamps.client.NoLamp;
import lamps.client.runtime.ValidationException;

public class Main {
  public static void main(String... args) {
    Lamps lamps = ApiClient.builder().baseUrl(URI.create(args[0])).build().lamps();
    System.out.println(lamps.find("desk lamp"));
    System.out.println(lamps.find("desk lamp", Optional.of("study & hall")));
    System.out.println(lamps.light("desk lamp", new Lamp(100, Optional.empty())));
    try {
      lamps.find("h\u00e4ngelampe");
    } catch (NoLamp error) {
      System.out.println(error.status() + " " + error.name() + " " + error.detail());
    }
    try {
      lamps.light("desk lamp", new Lamp(101, Optional.empty()));
    } catch (ValidationException error) {
      System.out.println(error.faults().size() + " " + error.faults().get(0).type());
    }
  }
}
