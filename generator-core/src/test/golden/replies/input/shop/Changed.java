package shop;

import dev.jetwright.Body;
import dev.jetwright.Header;
import dev.jetwright.Status;

@Status(200)
public record Changed<T>(@Header int version, @Body T value) implements Change<T> {}
