package typed;

import java.util.List;

/** A part of a list. */
public record Sheet<T>(List<T> rows, int total) {}
