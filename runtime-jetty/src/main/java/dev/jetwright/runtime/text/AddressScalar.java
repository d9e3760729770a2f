package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * IP addresses, as text or as a number. No name is looked up.
 *
 * @param <T> the type in Java
 */
final class AddressScalar<T extends InetAddress> extends Scalar<T> {
  static final Scalar<InetAddress> ANY = new AddressScalar<>(
      InetAddress.class, "ip_any_address", "value is not a valid IPv4 or IPv6 address");
  static final Scalar<Inet4Address> V4 =
      new AddressScalar<>(Inet4Address.class, "ip_v4_address", "Input is not a valid IPv4 address");
  static final Scalar<Inet6Address> V6 =
      new AddressScalar<>(Inet6Address.class, "ip_v6_address", "Input is not a valid IPv6 address");

  private final Class<T> type;

  private AddressScalar(Class<T> type, String fault, String message) {
    super(fault, message);
    this.type = type;
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    return fitting(AddressText.bytes(text), faults);
  }

  @Override
  public @Nullable T decodeNumber(BigDecimal number, Faults faults) {
    if (number.signum() < 0 || number.scale() != 0 || number.precision() > 39) {
      return mistyped(faults);
    }
    BigInteger value = number.toBigInteger();
    boolean six = type == Inet6Address.class || value.bitLength() > 32;
    byte[] bytes = new byte[six ? 16 : 4];
    if (value.bitLength() > bytes.length * 8) {
      return mistyped(faults);
    }
    byte[] digits = value.toByteArray();
    int count = Math.min(digits.length, bytes.length);
    System.arraycopy(digits, digits.length - count, bytes, bytes.length - count, count);
    return fitting(bytes, faults);
  }

  @Override
  public @Nullable T decodeBoolean(boolean value, Faults faults) {
    return decodeNumber(value ? BigDecimal.ONE : BigDecimal.ZERO, faults);
  }

  private @Nullable T fitting(byte @Nullable [] bytes, Faults faults) {
    InetAddress address = bytes == null ? null : AddressText.address(bytes);
    return type.isInstance(address) ? type.cast(address) : mistyped(faults);
  }

  @Override
  public String encode(T value) {
    return value instanceof Inet6Address six
        ? AddressText.text(six.getAddress())
        : value.getHostAddress().toLowerCase(Locale.ROOT);
  }
}
