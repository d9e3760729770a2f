package dev.jetwright.generator.golden;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records with values at and around the limits of their constraints, and others by chance. */
final class RandomValues {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E\\+\\d+)?");
  private static final List<String> TEXTS = List.of(
      "",
      " ",
      "\t\n",
      "\u0000",
      " \u0001 ",
      "\u00a0",
      "\u2003",
      "\u3000",
      "a",
      "ab",
      "abc",
      "abcd",
      "ABC",
      "aZ",
      "a\nz",
      "a b",
      "12",
      "123",
      "a1",
      "aab",
      "x",
      "1",
      "-1",
      "+1",
      "0",
      "-0",
      "1.5",
      "00012",
      "0.1",
      ".1",
      "1.",
      "1e2",
      "1E+400",
      "-1E-400",
      "NaN",
      "Infinity",
      "0x1F",
      "1_000",
      "1 ",
      "12345",
      "99.95",
      "100.00",
      "9223372036854775808",
      "\u0661\u0662",
      "\ud83d\ude00",
      "\ud83d",
      "a@b",
      "a@b.org",
      "a@EXAMPLE.org",
      "a.b@example.org",
      ".a@b.org",
      "a.@b.org",
      "a..b@b.org",
      "a@@b.org",
      "@b.org",
      "a@",
      "a b@c.org",
      "\"a b\"@c.org",
      "a@[127.0.0.1]",
      "a@-b.org",
      "a@b-.org",
      "a@b..org",
      "a@b.org.",
      "a@.b.org",
      "\u00fc@example.org",
      "a@\u00fc.org",
      "a+b@c.de",
      "a@b_c.org",
      "a@[IPv6:::1]",
      "a'b@c.org",
      "a@xn--bcher-kva.example",
      "a@b.c\n");
  private static final Clock NOW = HibernateValidatorTest.CLOCK;

  private static final BigDecimal TINY = new BigDecimal("1E-7");

  private final Random random;
  private final List<BigDecimal> limits = new ArrayList<>();

  /** Annotations of the component at hand, as texts. */
  private String constraints = "";

  RandomValues(long seed) {
    this.random = new Random(seed);
  }

  /** A record of a type. */
  Object record(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      limits.clear();
      constraints = "";
      findLimits(components[i].getAccessor().getAnnotatedReturnType());
      findLimits(components[i].getAccessor().getAnnotations());
      arguments[i] = value(components[i].getAnnotatedType(), isNullable(components[i]));
    }
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private void findLimits(AnnotatedType type) {
    findLimits(type.getAnnotations());
    if (type instanceof AnnotatedParameterizedType generic) {
      Arrays.stream(generic.getAnnotatedActualTypeArguments()).forEach(this::findLimits);
    }
  }

  private void findLimits(Annotation... annotations) {
    for (Annotation annotation : annotations) {
      constraints += annotation;
      Matcher numbers = NUMBER.matcher(annotation.toString());
      while (numbers.find()) {
        limits.add(new BigDecimal(numbers.group()));
      }
    }
  }

  private @Nullable Object value(AnnotatedType type, boolean nullable)
      throws ReflectiveOperationException {
    if (nullable && random.nextInt(8) == 0) {
      return null;
    }
    Type plain = type.getType();
    if (plain instanceof ParameterizedType generic) {
      AnnotatedType[] arguments =
          ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments();
      return container((Class<?>) generic.getRawType(), arguments);
    }
    Class<?> raw = (Class<?>) plain;
    if (raw.isRecord()) {
      return record(raw);
    }
    if (raw == byte[].class) {
      return new byte[random.nextInt(6)];
    }
    return raw.isEnum() ? pick(raw.getEnumConstants()) : scalar(raw);
  }

  private Object container(Class<?> raw, AnnotatedType[] arguments)
      throws ReflectiveOperationException {
    if (raw == Optional.class) {
      return Optional.ofNullable(value(arguments[0], true));
    }
    int size = random.nextInt(6);
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(value(arguments[0], false), value(arguments[1], true));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(value(arguments[0], true));
    }
    return raw == Set.class ? new LinkedHashSet<>(list) : list;
  }

  private Object pick(Object... some) {
    return some[random.nextInt(some.length)];
  }

  private Object scalar(Class<?> type) {
    if (type == String.class) {
      return text();
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == UUID.class) {
      return new UUID(random.nextLong(), random.nextLong());
    }
    if (type == Duration.class) {
      return Duration.ofMillis(random.nextInt());
    }
    return type.getName().startsWith("java.time.") ? moment(type) : number(type);
  }

  private String text() {
    String text = anyText();
    while (constraints.contains("Email") && isDisputedAddress(text)) {
      text = anyText();
    }
    return text;
  }

  /** What Jakarta Validation leaves to its providers; ours is FastAPI's way. */
  static boolean isDisputedAddress(String text) {
    return text.isEmpty() || text.matches(".*@.*[!#$%&'*+/=?^_`{|}~].*");
  }

  private String anyText() {
    return switch (random.nextInt(4)) {
      case 0 -> number(BigDecimal.class).toString();
      case 1 ->
        random
            .ints(random.nextInt(6), 'a', 'd')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      default -> TEXTS.get(random.nextInt(TEXTS.size()));
    };
  }

  private Object number(Class<?> type) {
    Object number = anyNumber(type);
    while (isDisputedNumber(number)) {
      number = anyNumber(type);
    }
    return number;
  }

  /**
   * Hibernate Validator takes -0.0 for less than zero, fails to count digits where are none, and
   * has 0.1f greater than 0.1.
   */
  private boolean isDisputedNumber(Object number) {
    String text = number.toString();
    boolean isNearest = number instanceof Float
        && limits.stream().anyMatch(limit -> number.equals(limit.floatValue()));
    return isNearest && constraints.contains("Decimal")
        || constraints.contains("Digits") && text.matches("NaN|.*Infinity")
        || text.equals("-0.0") && !(number instanceof BigDecimal);
  }

  private Object anyNumber(Class<?> type) {
    BigDecimal exact = nearALimit();
    return switch (type.getSimpleName()) {
      case "byte", "Byte" -> exact.byteValue();
      case "short", "Short" -> exact.shortValue();
      case "int", "Integer" -> pick(exact.intValue(), Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "long", "Long" -> pick(exact.longValue(), Long.MIN_VALUE, Long.MAX_VALUE);
      case "float", "Float" -> floating(exact.floatValue());
      case "double", "Double" -> floating(exact.doubleValue());
      case "BigInteger" ->
        pick(exact.toBigInteger(), BigInteger.TWO.pow(70).negate(), BigInteger.TEN.pow(40));
      default ->
        pick(exact, exact.setScale(exact.scale() + 2), new BigDecimal("1E+30"), TINY.negate());
    };
  }

  private BigDecimal nearALimit() {
    BigDecimal near = limits.isEmpty() || random.nextInt(3) == 0
        ? (BigDecimal) pick(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            BigDecimal.ONE.negate(),
            BigDecimal.valueOf(random.nextLong()),
            BigDecimal.valueOf(random.nextInt(200) - 100),
            BigDecimal.valueOf(random.nextInt(), 3))
        : limits.get(random.nextInt(limits.size()));
    return near.add((BigDecimal) pick(
        BigDecimal.ZERO,
        BigDecimal.ONE,
        BigDecimal.ONE.negate(),
        new BigDecimal("0.1"),
        new BigDecimal("-0.01"),
        new BigDecimal("0.00"),
        TINY));
  }

  private Object floating(float exact) {
    return pick(
        exact,
        Math.nextUp(exact),
        Math.nextDown(exact),
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        Float.MAX_VALUE);
  }

  private Object floating(double exact) {
    return pick(
        exact,
        Math.nextUp(exact),
        Math.nextDown(exact),
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE);
  }

  private Object moment(Class<?> type) {
    Duration step = (Duration) pick(
        Duration.ZERO,
        Duration.ofNanos(1),
        Duration.ofNanos(-1),
        Duration.ofHours(-3),
        Duration.ofDays(1),
        Duration.ofDays(-1),
        Duration.ofDays(40_000),
        Duration.ofDays(-40_000),
        Duration.ofSeconds(random.nextInt()));
    Instant at = NOW.instant().plus(step);
    ZonedDateTime zoned = at.atZone(
        pick("x", "y").equals("x") ? NOW.getZone() : ZoneOffset.ofHours(random.nextInt(19) - 9));
    return switch (type.getSimpleName()) {
      case "LocalDate" -> zoned.toLocalDate();
      case "LocalDateTime" -> zoned.toLocalDateTime();
      case "LocalTime" -> LocalTime.from(zoned);
      case "OffsetDateTime" -> zoned.toOffsetDateTime();
      case "OffsetTime" -> OffsetTime.from(zoned);
      case "Instant" -> at;
      case "Year" -> Year.from(zoned);
      case "YearMonth" -> YearMonth.from(zoned);
      case "MonthDay" -> MonthDay.from(zoned);
      default -> zoned;
    };
  }
}
