// Generated from shop.Annotated.Cell by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** A cell: column, row and what is in it. */
@Generated("dev.jetwright")
public record Cell(
    String column,
    int row,
    Optional<Object> content) {}
