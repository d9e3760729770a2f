package example;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.jetwright.Default;
import dev.jetwright.Settings;
import dev.jetwright.Untagged;
import dev.jetwright.Update;
import dev.jetwright.UploadedFile;
import java.util.List;
import java.util.Optional;

@Settings(prefix = "SHOP")
record ShopSettings(
    Object anything,
    List<Object> more,
    Update<String> name,
    Group group,
    Point point,
    Either either,
    @Default("ten") int size) {

  record Group(Optional<Group> parent, List<Group> parts) {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Point(int x, int y) {}

  @Untagged
  sealed interface Either {}

  record Left(String left) implements Either {}

  record Right(String right) implements Either {}
}

@Settings
record Page<T>(T first) {}

@Settings
interface Marker {}
