package dev.jetwright.runtime.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Reads {@code application/x-www-form-urlencoded} (WHATWG URL, section 5.1), strictly. */
public final class UrlEncodedForm {
  private final byte[] bytes;
  private final int end;
  private final Charset charset;
  private final FormLimits limits;

  /** A form in a piece of an array. */
  public UrlEncodedForm(byte[] bytes, int offset, int length, Charset charset, FormLimits limits) {
    this.bytes = java.util.Arrays.copyOfRange(bytes, offset, offset + length);
    this.end = length;
    this.charset = charset;
    this.limits = limits;
  }

  /** Its fields. */
  public FormFields read() {
    FormFields fields = FormFields.none();
    int count = 0;
    int start = 0;
    while (start < end) {
      int last = indexOf('&', start, end);
      if (last > start) {
        if (++count > limits.fields()) {
          throw FormRejected.malformed(
              "Too many fields. Maximum number of fields is " + limits.fields() + ".");
        }
        if (last - start > limits.fieldSize()) {
          throw FormRejected.malformed(
              "Field exceeded maximum size of " + (limits.fieldSize() >> 10) + "KB.");
        }
        int equals = indexOf('=', start, last);
        fields.add(text(start, equals), equals < last ? text(equals + 1, last) : "");
      }
      start = last + 1;
    }
    return fields;
  }

  private int indexOf(char c, int start, int limit) {
    int at = start;
    while (at < limit && bytes[at] != c) {
      at++;
    }
    return at;
  }

  private String text(int start, int limit) {
    ByteBuffer decoded = ByteBuffer.allocate(limit - start);
    for (int i = start; i < limit; i++) {
      byte b = bytes[i];
      if (b == '%') {
        int high = i + 2 < limit ? Character.digit(bytes[i + 1], 16) : -1;
        int low = i + 2 < limit ? Character.digit(bytes[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          throw FormRejected.malformed("There was an error parsing the body");
        }
        b = (byte) (high << 4 | low);
        i += 2;
      } else if (b == '+') {
        b = ' ';
      }
      decoded.put(b);
    }
    try {
      return charset.newDecoder().decode(decoded.flip()).toString();
    } catch (CharacterCodingException e) {
      throw FormRejected.malformed("There was an error parsing the body");
    }
  }
}
