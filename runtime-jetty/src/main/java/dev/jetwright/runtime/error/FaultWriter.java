package dev.jetwright.runtime.error;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.RawJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes faults as FastAPI does: {@code {"detail":[{"type","loc","msg","input","ctx"}]}}. */
public final class FaultWriter {
  /** Echoed inputs beyond this are left out, so that a small request cannot earn a huge answer. */
  private static final int MOST_ECHO = 1 << 20;

  private static final byte[] DETAIL = JsonWriter.name("detail");
  private static final byte[] TYPE = JsonWriter.name("type");
  private static final byte[] LOC = JsonWriter.name("loc");
  private static final byte[] MSG = JsonWriter.name("msg");
  private static final byte[] INPUT = JsonWriter.name("input");
  private static final byte[] CTX = JsonWriter.name("ctx");

  private final JsonWriter out;
  private int echoed;

  /** Writes there. */
  public FaultWriter(JsonWriter out) {
    this.out = out;
  }

  /** Writes an answer. */
  public void write(List<Fault> faults) {
    out.beginObject();
    out.name(DETAIL);
    writeList(faults);
    out.endObject();
  }

  /** Writes the list alone. */
  void writeList(List<Fault> faults) {
    out.writeArray(faults, this::fault);
  }

  private void fault(JsonWriter to, Fault fault) {
    to.beginObject();
    to.name(TYPE);
    to.writeString(fault.type());
    to.name(LOC);
    to.writeArray(fault.loc(), this::value);
    to.name(MSG);
    to.writeString(fault.message());
    to.name(INPUT);
    value(to, fault.input());
    if (!fault.context().isEmpty()) {
      to.name(CTX);
      context(fault.context());
    }
    to.endObject();
  }

  private void context(List<@Nullable Object> context) {
    out.beginObject();
    for (int i = 0; i < context.size(); i += 2) {
      out.writeName((String) context.get(i));
      value(out, context.get(i + 1));
    }
    out.endObject();
  }

  private void value(JsonWriter to, @Nullable Object value) {
    if (value instanceof String text) {
      to.writeString(text);
    } else if (value instanceof Integer || value instanceof Long) {
      to.writeLong(((Number) value).longValue());
    } else if (value instanceof Double number) {
      to.writeDouble(number);
    } else if (value instanceof BigDecimal number) {
      to.writeText(number.toPlainString());
    } else if (value instanceof Boolean bool) {
      to.writeBoolean(bool);
    } else if (value instanceof List<?> list) {
      to.writeArray(list, this::value);
    } else if (value instanceof Map<?, ?> map) {
      to.beginObject();
      map.forEach((name, member) -> {
        to.writeName((String) name);
        value(to, member);
      });
      to.endObject();
    } else if (value instanceof RawJson json && (echoed += json.length()) <= MOST_ECHO) {
      to.writeRaw(json);
    } else {
      to.writeNull();
    }
  }
}
