package dev.jetwright.generator.source.classfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The constant variables of a class file (JVMS 4.7.2), which Jandex leaves out.
 *
 * @param bytes the class file
 */
record ConstantFields(byte[] bytes) {
  private static final int UTF8 = 1;
  private static final int INTEGER = 3;
  private static final int FLOAT = 4;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int STRING = 8;
  private static final int METHOD_HANDLE = 15;

  Map<String, Object> values() {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      in.skipNBytes(8); // magic number and version
      Object[] pool = pool(in);
      in.skipNBytes(6); // access flags, this class, super class
      in.skipNBytes(2L * in.readUnsignedShort());
      Map<String, Object> values = new HashMap<>();
      for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
        field(in, pool, values);
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts and numbers; a string constant is the {@code Integer[]} that points at its text. */
  private static Object[] pool(DataInputStream in) throws IOException {
    Object[] pool = new Object[in.readUnsignedShort()];
    for (int i = 1; i < pool.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case UTF8 -> pool[i] = in.readUTF();
        case INTEGER -> pool[i] = in.readInt();
        case FLOAT -> pool[i] = in.readFloat();
        case LONG -> pool[i++] = in.readLong(); // takes two entries
        case DOUBLE -> pool[i++] = in.readDouble();
        case STRING -> pool[i] = new Integer[] {in.readUnsignedShort()};
        case METHOD_HANDLE -> in.skipNBytes(3);
        default -> in.skipNBytes(isPair(tag) ? 4 : 2);
      }
    }
    return pool;
  }

  /** Field, method, name-and-type and dynamic references are pairs of indexes. */
  private static boolean isPair(int tag) {
    return tag >= 9 && tag <= 12 || tag == 17 || tag == 18;
  }

  private static void field(DataInputStream in, Object[] pool, Map<String, Object> values)
      throws IOException {
    in.skipNBytes(2); // access flags
    String name = (String) pool[in.readUnsignedShort()];
    String descriptor = (String) pool[in.readUnsignedShort()];
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      String attribute = (String) pool[in.readUnsignedShort()];
      int length = in.readInt();
      if (attribute.equals("ConstantValue")) {
        values.put(name, value(descriptor, pool, pool[in.readUnsignedShort()]));
      } else {
        in.skipNBytes(length);
      }
    }
  }

  private static Object value(String descriptor, Object[] pool, Object constant) {
    return switch (descriptor) {
      case "Z" -> (Integer) constant != 0;
      case "C" -> (char) ((Integer) constant).intValue();
      case "Ljava/lang/String;" -> pool[((Integer[]) constant)[0]];
      default -> constant;
    };
  }
}
