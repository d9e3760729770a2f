package dev.jetwright.client;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON, value by value. A Java null becomes {@code null}, wherever it is. */
public final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private final String mark;
  private final List<FileUpload> files;

  private JsonWriter(JsonGenerator generator, String mark, List<FileUpload> files) {
    this.generator = generator;
    this.mark = mark;
    this.files = files;
  }

  /** The JSON of a value. */
  static <T> byte[] write(T value, Encoder<T> encoder) {
    return write(value, encoder, "", List.of());
  }

  /** The JSON of a value whose files are collected; a mark with their place stands for them. */
  static <T> byte[] write(T value, Encoder<T> encoder, String mark, List<FileUpload> files) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
      encoder.write(new JsonWriter(generator, mark, files), value);
    }
    return json.toByteArray();
  }

  /** Writes a file, which only a form can hold. */
  public void writeFile(FileUpload file) {
    if (file == null) {
      writeNull();
    } else {
      generator.writeString(mark + files.size());
      files.add(file);
    }
  }

  /** Writes bytes as a file, which only a form can hold. */
  public void writeFile(byte[] bytes) {
    writeFile(bytes == null ? null : FileUpload.of("file", bytes));
  }

  /** Begins the object of a value; if the value is null, writes null and returns false. */
  public boolean beginObject(Object value) {
    if (value == null) {
      writeNull();
      return false;
    }
    generator.writeStartObject();
    return true;
  }

  /** Ends an object. */
  public void endObject() {
    generator.writeEndObject();
  }

  /** Begins the array of a value; if the value is null, writes null and returns false. */
  public boolean beginArray(Object value) {
    if (value == null) {
      writeNull();
      return false;
    }
    generator.writeStartArray();
    return true;
  }

  /** Ends an array. */
  public void endArray() {
    generator.writeEndArray();
  }

  /** Writes a property, unless it is missing. */
  public <T> void writeIfPresent(String name, Optional<T> optional, Encoder<T> value) {
    if (optional != null && optional.isPresent()) {
      value.write(name(name), optional.get());
    }
  }

  /** Writes properties into the object at hand. */
  public <V> void writeProperties(Map<String, V> properties, Encoder<V> value) {
    if (properties != null) {
      properties.forEach((name, property) -> value.write(name(name), property));
    }
  }

  /** Begins a property; its value is what is written next. */
  public JsonWriter name(String name) {
    generator.writeName(name);
    return this;
  }

  /** Writes what is JSON already. */
  public void writeRaw(String json) {
    generator.writeRawValue(json);
  }

  /** Writes null. */
  public void writeNull() {
    generator.writeNull();
  }

  /** Writes a string. */
  public void writeString(String value) {
    generator.writeString(value);
  }

  /** Writes a boolean. */
  public void writeBoolean(boolean value) {
    generator.writeBoolean(value);
  }

  /** Writes a number. */
  public void writeByte(byte value) {
    generator.writeNumber((short) value);
  }

  /** Writes a number. */
  public void writeShort(short value) {
    generator.writeNumber(value);
  }

  /** Writes a whole number of any size. */
  public void writeBigInteger(BigInteger value) {
    generator.writeNumber(value);
  }

  /** Writes a year. */
  public void writeYear(Year value) {
    if (value == null) {
      writeNull();
    } else {
      generator.writeNumber(value.getValue());
    }
  }

  /** Writes a number. */
  public void writeInt(int value) {
    generator.writeNumber(value);
  }

  /** Writes a number. */
  public void writeLong(long value) {
    generator.writeNumber(value);
  }

  /** Writes a number, or null for one that JSON cannot spell. */
  public void writeFloat(float value) {
    if (Float.isFinite(value)) {
      generator.writeNumber(value);
    } else {
      writeNull();
    }
  }

  /** Writes a number, or null for one that JSON cannot spell. */
  public void writeDouble(double value) {
    if (Double.isFinite(value)) {
      generator.writeNumber(value);
    } else {
      writeNull();
    }
  }

  /** Writes a decimal as a string, so that no reader rounds it. */
  public void writeDecimal(BigDecimal value) {
    writeText(value, Text::of);
  }

  /** Writes a UUID. */
  public void writeUuid(UUID value) {
    writeText(value, Text::of);
  }

  /** Writes a date. */
  public void writeDate(LocalDate value) {
    writeText(value, Text::of);
  }

  /** Writes a date and time. */
  public void writeLocalDateTime(LocalDateTime value) {
    writeText(value, Text::of);
  }

  /** Writes a date and time with its offset. */
  public void writeOffsetDateTime(OffsetDateTime value) {
    writeText(value, Text::of);
  }

  /** Writes a point on the time line. */
  public void writeInstant(Instant value) {
    writeText(value, Text::of);
  }

  /** Writes a duration. */
  public void writeDuration(Duration value) {
    writeText(value, Text::of);
  }

  /** Writes a value that JSON has as a whole number. */
  public <T> void writeNumber(T value, Function<T, String> text) {
    writeRaw(value == null ? "null" : text.apply(value));
  }

  /** Writes a value that JSON has as a string. */
  public <T> void writeText(T value, Function<T, String> text) {
    generator.writeString(value == null ? null : text.apply(value));
  }

  /** Writes a list or set as an array. */
  public <T> void writeAll(Collection<T> values, Encoder<T> element) {
    if (values == null) {
      writeNull();
      return;
    }
    generator.writeStartArray();
    values.forEach(value -> element.write(this, value));
    generator.writeEndArray();
  }

  /** Writes an object with free keys. */
  public <K, V> void writeMap(Map<K, V> map, Function<K, String> key, Encoder<V> value) {
    if (beginObject(map)) {
      map.forEach((k, v) -> value.write(name(key.apply(k)), v));
      endObject();
    }
  }

  /** Writes a value that may be missing, and is null then. */
  public <T> void writeOptional(Optional<T> optional, Encoder<T> value) {
    writeNullable(optional == null ? null : optional.orElse(null), value);
  }

  /** Writes a value that may be null. */
  public <T> void writeNullable(T nullable, Encoder<T> value) {
    if (nullable == null) {
      writeNull();
    } else {
      value.write(this, nullable);
    }
  }
}
