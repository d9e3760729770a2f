// Generated from create by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@code POST /items} answers.
 *
 * @param status the status
 * @param xStock How many are left.
 * @param xRequestId For the support.
 * @param body the body, if any
 */
@Generated("dev.jetwright")
public record ItemsCreateReply(
    int status,
    Optional<Integer> xStock,
    Optional<Color> xColor,
    Optional<String> xRequestId,
    Optional<Item> body) {}
