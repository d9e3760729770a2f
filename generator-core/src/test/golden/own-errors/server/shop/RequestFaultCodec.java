// Generated from dev.jetwright.RequestFault by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.RequestFault;
import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import javax.annotation.processing.Generated;

/** Writes {@link RequestFault} as JSON. */
@Generated("dev.jetwright")
final class RequestFaultCodec {
  private static final byte[] TYPE = JsonWriter.name("type");
  private static final byte[] LOC = JsonWriter.name("loc");
  private static final byte[] MSG = JsonWriter.name("msg");
  private static final byte[] INPUT = JsonWriter.name("input");
  private static final byte[] CTX = JsonWriter.name("ctx");

  private RequestFaultCodec() {}

  static void write(JsonWriter out, RequestFault requestFault) {
    out.beginObject();
    out.name(TYPE);
    out.writeString(requestFault.type());
    out.name(LOC);
    out.writeArray(requestFault.loc(), AnyJson::write);
    out.name(MSG);
    out.writeString(requestFault.msg());
    out.name(INPUT);
    out.writeNullable(requestFault.input(), AnyJson::write);
    out.name(CTX);
    out.writeMap(requestFault.ctx(), Scalars.STRING, AnyJson::write);
    out.endObject();
  }
}
