// Generated from shop.ScalarValues.Numbers by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.math.BigInteger;
import javax.annotation.processing.Generated;

/** Numbers with limits. */
@Generated("dev.jetwright")
public record Numbers(
    byte tiny,
    short small,
    BigInteger huge) {}
