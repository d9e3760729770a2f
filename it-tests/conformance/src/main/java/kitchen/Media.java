package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Consumes;
import dev.jetwright.MaxSize;
import dev.jetwright.Patch;
import dev.jetwright.Post;
import dev.jetwright.Put;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Bodies in other media types; what came in is answered. */
@Api(path = "/media", tags = "media")
public interface Media {

  /** Takes a number as JSON. */
  @Post("/scalar")
  int scalar(@Body @Positive int number);

  /** Takes a map whose names are numbers. */
  @Post("/weights")
  Map<Integer, Double> weights(Map<Integer, Double> weights);

  /** Takes JSON by another name. */
  @Patch("/json")
  @Consumes("application/merge-patch+json")
  Line json(Line line);

  /** Takes JSON or a form. */
  @Post("/either")
  @Consumes({"application/json", "application/x-www-form-urlencoded", "multipart/form-data"})
  Line either(Line line);

  /** Takes JSON, or lines of names and values. */
  @Put("/coded")
  @Consumes({"application/json", "application/x-properties"})
  Line coded(Line line);

  /** Takes two values in an object, in either media type. */
  @Put("/two")
  @Consumes({"application/json", "application/x-properties"})
  List<String> two(Range range, @Body("note") Optional<String> note);

  /** Takes text. */
  @Post("/text")
  @Consumes("text/plain")
  String text(@Body @Size(max = 10) String text);

  /** Takes a number as text, or none. */
  @Post("/number")
  @Consumes("text/plain")
  String number(@Body Optional<@Positive Integer> number);

  /** Takes bytes. */
  @Put("/bytes")
  @Consumes({"image/*", "application/octet-stream"})
  int bytes(@Body byte[] bytes);

  /** Takes bytes or none, and not many. */
  @Put("/few")
  @Consumes("application/octet-stream")
  @MaxSize(10)
  int few(@Body Optional<byte[]> bytes);

  /** Counts bytes while they arrive. */
  @Put("/stream")
  long stream(InputStream bytes);

  /** Answers values that came line by line. */
  @Post("/lines")
  List<Line> lines(Stream<Line> lines);

  /** Adds numbers that come line by line. */
  @Post("/sum")
  @Consumes("application/x-ndjson")
  int sum(@Body Stream<@Positive Integer> numbers);
}
