package kitchen;

import com.fasterxml.jackson.annotation.JsonFormat;

/** A number and a text, as an array. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Pairing(int number, String text) {}
