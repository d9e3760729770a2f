// Generated from shop.Wide.Row by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Wide.Row} as JSON. */
@Generated("dev.jetwright")
final class RowCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("p0")
      .required("p1")
      .optional("p2")
      .required("p3")
      .optional("p4")
      .required("p5")
      .optional("p6")
      .required("p7")
      .optional("p8")
      .required("p9")
      .optional("p10")
      .required("p11")
      .optional("p12")
      .required("p13")
      .optional("p14")
      .required("p15")
      .optional("p16")
      .required("p17")
      .optional("p18")
      .required("p19")
      .optional("p20")
      .required("p21")
      .optional("p22")
      .required("p23")
      .optional("p24")
      .required("p25")
      .optional("p26")
      .required("p27")
      .optional("p28")
      .required("p29")
      .optional("p30")
      .required("p31")
      .optional("p32")
      .required("p33")
      .optional("p34")
      .required("p35")
      .optional("p36")
      .required("p37")
      .optional("p38")
      .required("p39")
      .optional("p40")
      .required("p41")
      .optional("p42")
      .required("p43")
      .optional("p44")
      .required("p45")
      .optional("p46")
      .required("p47")
      .optional("p48")
      .required("p49")
      .optional("p50")
      .required("p51")
      .optional("p52")
      .required("p53")
      .optional("p54")
      .required("p55")
      .optional("p56")
      .required("p57")
      .optional("p58")
      .required("p59")
      .optional("p60")
      .required("p61")
      .optional("p62")
      .required("p63")
      .optional("p64")
      .required("p65")
      .optional("p66")
      .required("p67")
      .optional("p68")
      .required("p69")
      .build();

  private static final byte[] P0 = JsonWriter.name("p0");
  private static final byte[] P1 = JsonWriter.name("p1");
  private static final byte[] P2 = JsonWriter.name("p2");
  private static final byte[] P3 = JsonWriter.name("p3");
  private static final byte[] P4 = JsonWriter.name("p4");
  private static final byte[] P5 = JsonWriter.name("p5");
  private static final byte[] P6 = JsonWriter.name("p6");
  private static final byte[] P7 = JsonWriter.name("p7");
  private static final byte[] P8 = JsonWriter.name("p8");
  private static final byte[] P9 = JsonWriter.name("p9");
  private static final byte[] P10 = JsonWriter.name("p10");
  private static final byte[] P11 = JsonWriter.name("p11");
  private static final byte[] P12 = JsonWriter.name("p12");
  private static final byte[] P13 = JsonWriter.name("p13");
  private static final byte[] P14 = JsonWriter.name("p14");
  private static final byte[] P15 = JsonWriter.name("p15");
  private static final byte[] P16 = JsonWriter.name("p16");
  private static final byte[] P17 = JsonWriter.name("p17");
  private static final byte[] P18 = JsonWriter.name("p18");
  private static final byte[] P19 = JsonWriter.name("p19");
  private static final byte[] P20 = JsonWriter.name("p20");
  private static final byte[] P21 = JsonWriter.name("p21");
  private static final byte[] P22 = JsonWriter.name("p22");
  private static final byte[] P23 = JsonWriter.name("p23");
  private static final byte[] P24 = JsonWriter.name("p24");
  private static final byte[] P25 = JsonWriter.name("p25");
  private static final byte[] P26 = JsonWriter.name("p26");
  private static final byte[] P27 = JsonWriter.name("p27");
  private static final byte[] P28 = JsonWriter.name("p28");
  private static final byte[] P29 = JsonWriter.name("p29");
  private static final byte[] P30 = JsonWriter.name("p30");
  private static final byte[] P31 = JsonWriter.name("p31");
  private static final byte[] P32 = JsonWriter.name("p32");
  private static final byte[] P33 = JsonWriter.name("p33");
  private static final byte[] P34 = JsonWriter.name("p34");
  private static final byte[] P35 = JsonWriter.name("p35");
  private static final byte[] P36 = JsonWriter.name("p36");
  private static final byte[] P37 = JsonWriter.name("p37");
  private static final byte[] P38 = JsonWriter.name("p38");
  private static final byte[] P39 = JsonWriter.name("p39");
  private static final byte[] P40 = JsonWriter.name("p40");
  private static final byte[] P41 = JsonWriter.name("p41");
  private static final byte[] P42 = JsonWriter.name("p42");
  private static final byte[] P43 = JsonWriter.name("p43");
  private static final byte[] P44 = JsonWriter.name("p44");
  private static final byte[] P45 = JsonWriter.name("p45");
  private static final byte[] P46 = JsonWriter.name("p46");
  private static final byte[] P47 = JsonWriter.name("p47");
  private static final byte[] P48 = JsonWriter.name("p48");
  private static final byte[] P49 = JsonWriter.name("p49");
  private static final byte[] P50 = JsonWriter.name("p50");
  private static final byte[] P51 = JsonWriter.name("p51");
  private static final byte[] P52 = JsonWriter.name("p52");
  private static final byte[] P53 = JsonWriter.name("p53");
  private static final byte[] P54 = JsonWriter.name("p54");
  private static final byte[] P55 = JsonWriter.name("p55");
  private static final byte[] P56 = JsonWriter.name("p56");
  private static final byte[] P57 = JsonWriter.name("p57");
  private static final byte[] P58 = JsonWriter.name("p58");
  private static final byte[] P59 = JsonWriter.name("p59");
  private static final byte[] P60 = JsonWriter.name("p60");
  private static final byte[] P61 = JsonWriter.name("p61");
  private static final byte[] P62 = JsonWriter.name("p62");
  private static final byte[] P63 = JsonWriter.name("p63");
  private static final byte[] P64 = JsonWriter.name("p64");
  private static final byte[] P65 = JsonWriter.name("p65");
  private static final byte[] P66 = JsonWriter.name("p66");
  private static final byte[] P67 = JsonWriter.name("p67");
  private static final byte[] P68 = JsonWriter.name("p68");
  private static final byte[] P69 = JsonWriter.name("p69");

  private RowCodec() {}

  static Wide.@Nullable Row read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Optional<String> p0 = Optional.empty();
    int p1 = 0;
    Optional<String> p2 = Optional.empty();
    int p3 = 0;
    Optional<String> p4 = Optional.empty();
    int p5 = 0;
    Optional<String> p6 = Optional.empty();
    int p7 = 0;
    Optional<String> p8 = Optional.empty();
    int p9 = 0;
    Optional<String> p10 = Optional.empty();
    int p11 = 0;
    Optional<String> p12 = Optional.empty();
    int p13 = 0;
    Optional<String> p14 = Optional.empty();
    int p15 = 0;
    Optional<String> p16 = Optional.empty();
    int p17 = 0;
    Optional<String> p18 = Optional.empty();
    int p19 = 0;
    Optional<String> p20 = Optional.empty();
    int p21 = 0;
    Optional<String> p22 = Optional.empty();
    int p23 = 0;
    Optional<String> p24 = Optional.empty();
    int p25 = 0;
    Optional<String> p26 = Optional.empty();
    int p27 = 0;
    Optional<String> p28 = Optional.empty();
    int p29 = 0;
    Optional<String> p30 = Optional.empty();
    int p31 = 0;
    Optional<String> p32 = Optional.empty();
    int p33 = 0;
    Optional<String> p34 = Optional.empty();
    int p35 = 0;
    Optional<String> p36 = Optional.empty();
    int p37 = 0;
    Optional<String> p38 = Optional.empty();
    int p39 = 0;
    Optional<String> p40 = Optional.empty();
    int p41 = 0;
    Optional<String> p42 = Optional.empty();
    int p43 = 0;
    Optional<String> p44 = Optional.empty();
    int p45 = 0;
    Optional<String> p46 = Optional.empty();
    int p47 = 0;
    Optional<String> p48 = Optional.empty();
    int p49 = 0;
    Optional<String> p50 = Optional.empty();
    int p51 = 0;
    Optional<String> p52 = Optional.empty();
    int p53 = 0;
    Optional<String> p54 = Optional.empty();
    int p55 = 0;
    Optional<String> p56 = Optional.empty();
    int p57 = 0;
    Optional<String> p58 = Optional.empty();
    int p59 = 0;
    Optional<String> p60 = Optional.empty();
    int p61 = 0;
    Optional<String> p62 = Optional.empty();
    int p63 = 0;
    Optional<String> p64 = Optional.empty();
    int p65 = 0;
    Optional<String> p66 = Optional.empty();
    int p67 = 0;
    Optional<String> p68 = Optional.empty();
    int p69 = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> p0 = in.readOptional(JsonReader::readString);
        case 1 -> p1 = in.readInt();
        case 2 -> p2 = in.readOptional(JsonReader::readString);
        case 3 -> p3 = in.readInt();
        case 4 -> p4 = in.readOptional(JsonReader::readString);
        case 5 -> p5 = in.readInt();
        case 6 -> p6 = in.readOptional(JsonReader::readString);
        case 7 -> p7 = in.readInt();
        case 8 -> p8 = in.readOptional(JsonReader::readString);
        case 9 -> p9 = in.readInt();
        case 10 -> p10 = in.readOptional(JsonReader::readString);
        case 11 -> p11 = in.readInt();
        case 12 -> p12 = in.readOptional(JsonReader::readString);
        case 13 -> p13 = in.readInt();
        case 14 -> p14 = in.readOptional(JsonReader::readString);
        case 15 -> p15 = in.readInt();
        case 16 -> p16 = in.readOptional(JsonReader::readString);
        case 17 -> p17 = in.readInt();
        case 18 -> p18 = in.readOptional(JsonReader::readString);
        case 19 -> p19 = in.readInt();
        case 20 -> p20 = in.readOptional(JsonReader::readString);
        case 21 -> p21 = in.readInt();
        case 22 -> p22 = in.readOptional(JsonReader::readString);
        case 23 -> p23 = in.readInt();
        case 24 -> p24 = in.readOptional(JsonReader::readString);
        case 25 -> p25 = in.readInt();
        case 26 -> p26 = in.readOptional(JsonReader::readString);
        case 27 -> p27 = in.readInt();
        case 28 -> p28 = in.readOptional(JsonReader::readString);
        case 29 -> p29 = in.readInt();
        case 30 -> p30 = in.readOptional(JsonReader::readString);
        case 31 -> p31 = in.readInt();
        case 32 -> p32 = in.readOptional(JsonReader::readString);
        case 33 -> p33 = in.readInt();
        case 34 -> p34 = in.readOptional(JsonReader::readString);
        case 35 -> p35 = in.readInt();
        case 36 -> p36 = in.readOptional(JsonReader::readString);
        case 37 -> p37 = in.readInt();
        case 38 -> p38 = in.readOptional(JsonReader::readString);
        case 39 -> p39 = in.readInt();
        case 40 -> p40 = in.readOptional(JsonReader::readString);
        case 41 -> p41 = in.readInt();
        case 42 -> p42 = in.readOptional(JsonReader::readString);
        case 43 -> p43 = in.readInt();
        case 44 -> p44 = in.readOptional(JsonReader::readString);
        case 45 -> p45 = in.readInt();
        case 46 -> p46 = in.readOptional(JsonReader::readString);
        case 47 -> p47 = in.readInt();
        case 48 -> p48 = in.readOptional(JsonReader::readString);
        case 49 -> p49 = in.readInt();
        case 50 -> p50 = in.readOptional(JsonReader::readString);
        case 51 -> p51 = in.readInt();
        case 52 -> p52 = in.readOptional(JsonReader::readString);
        case 53 -> p53 = in.readInt();
        case 54 -> p54 = in.readOptional(JsonReader::readString);
        case 55 -> p55 = in.readInt();
        case 56 -> p56 = in.readOptional(JsonReader::readString);
        case 57 -> p57 = in.readInt();
        case 58 -> p58 = in.readOptional(JsonReader::readString);
        case 59 -> p59 = in.readInt();
        case 60 -> p60 = in.readOptional(JsonReader::readString);
        case 61 -> p61 = in.readInt();
        case 62 -> p62 = in.readOptional(JsonReader::readString);
        case 63 -> p63 = in.readInt();
        case 64 -> p64 = in.readOptional(JsonReader::readString);
        case 65 -> p65 = in.readInt();
        case 66 -> p66 = in.readOptional(JsonReader::readString);
        case 67 -> p67 = in.readInt();
        case 68 -> p68 = in.readOptional(JsonReader::readString);
        case 69 -> p69 = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Wide.Row(
        p0,
        p1,
        p2,
        p3,
        p4,
        p5,
        p6,
        p7,
        p8,
        p9,
        p10,
        p11,
        p12,
        p13,
        p14,
        p15,
        p16,
        p17,
        p18,
        p19,
        p20,
        p21,
        p22,
        p23,
        p24,
        p25,
        p26,
        p27,
        p28,
        p29,
        p30,
        p31,
        p32,
        p33,
        p34,
        p35,
        p36,
        p37,
        p38,
        p39,
        p40,
        p41,
        p42,
        p43,
        p44,
        p45,
        p46,
        p47,
        p48,
        p49,
        p50,
        p51,
        p52,
        p53,
        p54,
        p55,
        p56,
        p57,
        p58,
        p59,
        p60,
        p61,
        p62,
        p63,
        p64,
        p65,
        p66,
        p67,
        p68,
        p69);
  }

  static void write(JsonWriter out, Wide.Row row) {
    out.beginObject();
    out.name(P0);
    out.writeOptional(row.p0(), JsonWriter::writeString);
    out.name(P1);
    out.writeInt(row.p1());
    out.name(P2);
    out.writeOptional(row.p2(), JsonWriter::writeString);
    out.name(P3);
    out.writeInt(row.p3());
    out.name(P4);
    out.writeOptional(row.p4(), JsonWriter::writeString);
    out.name(P5);
    out.writeInt(row.p5());
    out.name(P6);
    out.writeOptional(row.p6(), JsonWriter::writeString);
    out.name(P7);
    out.writeInt(row.p7());
    out.name(P8);
    out.writeOptional(row.p8(), JsonWriter::writeString);
    out.name(P9);
    out.writeInt(row.p9());
    out.name(P10);
    out.writeOptional(row.p10(), JsonWriter::writeString);
    out.name(P11);
    out.writeInt(row.p11());
    out.name(P12);
    out.writeOptional(row.p12(), JsonWriter::writeString);
    out.name(P13);
    out.writeInt(row.p13());
    out.name(P14);
    out.writeOptional(row.p14(), JsonWriter::writeString);
    out.name(P15);
    out.writeInt(row.p15());
    out.name(P16);
    out.writeOptional(row.p16(), JsonWriter::writeString);
    out.name(P17);
    out.writeInt(row.p17());
    out.name(P18);
    out.writeOptional(row.p18(), JsonWriter::writeString);
    out.name(P19);
    out.writeInt(row.p19());
    out.name(P20);
    out.writeOptional(row.p20(), JsonWriter::writeString);
    out.name(P21);
    out.writeInt(row.p21());
    out.name(P22);
    out.writeOptional(row.p22(), JsonWriter::writeString);
    out.name(P23);
    out.writeInt(row.p23());
    out.name(P24);
    out.writeOptional(row.p24(), JsonWriter::writeString);
    out.name(P25);
    out.writeInt(row.p25());
    out.name(P26);
    out.writeOptional(row.p26(), JsonWriter::writeString);
    out.name(P27);
    out.writeInt(row.p27());
    out.name(P28);
    out.writeOptional(row.p28(), JsonWriter::writeString);
    out.name(P29);
    out.writeInt(row.p29());
    out.name(P30);
    out.writeOptional(row.p30(), JsonWriter::writeString);
    out.name(P31);
    out.writeInt(row.p31());
    out.name(P32);
    out.writeOptional(row.p32(), JsonWriter::writeString);
    out.name(P33);
    out.writeInt(row.p33());
    out.name(P34);
    out.writeOptional(row.p34(), JsonWriter::writeString);
    out.name(P35);
    out.writeInt(row.p35());
    out.name(P36);
    out.writeOptional(row.p36(), JsonWriter::writeString);
    out.name(P37);
    out.writeInt(row.p37());
    out.name(P38);
    out.writeOptional(row.p38(), JsonWriter::writeString);
    out.name(P39);
    out.writeInt(row.p39());
    out.name(P40);
    out.writeOptional(row.p40(), JsonWriter::writeString);
    out.name(P41);
    out.writeInt(row.p41());
    out.name(P42);
    out.writeOptional(row.p42(), JsonWriter::writeString);
    out.name(P43);
    out.writeInt(row.p43());
    out.name(P44);
    out.writeOptional(row.p44(), JsonWriter::writeString);
    out.name(P45);
    out.writeInt(row.p45());
    out.name(P46);
    out.writeOptional(row.p46(), JsonWriter::writeString);
    out.name(P47);
    out.writeInt(row.p47());
    out.name(P48);
    out.writeOptional(row.p48(), JsonWriter::writeString);
    out.name(P49);
    out.writeInt(row.p49());
    out.name(P50);
    out.writeOptional(row.p50(), JsonWriter::writeString);
    out.name(P51);
    out.writeInt(row.p51());
    out.name(P52);
    out.writeOptional(row.p52(), JsonWriter::writeString);
    out.name(P53);
    out.writeInt(row.p53());
    out.name(P54);
    out.writeOptional(row.p54(), JsonWriter::writeString);
    out.name(P55);
    out.writeInt(row.p55());
    out.name(P56);
    out.writeOptional(row.p56(), JsonWriter::writeString);
    out.name(P57);
    out.writeInt(row.p57());
    out.name(P58);
    out.writeOptional(row.p58(), JsonWriter::writeString);
    out.name(P59);
    out.writeInt(row.p59());
    out.name(P60);
    out.writeOptional(row.p60(), JsonWriter::writeString);
    out.name(P61);
    out.writeInt(row.p61());
    out.name(P62);
    out.writeOptional(row.p62(), JsonWriter::writeString);
    out.name(P63);
    out.writeInt(row.p63());
    out.name(P64);
    out.writeOptional(row.p64(), JsonWriter::writeString);
    out.name(P65);
    out.writeInt(row.p65());
    out.name(P66);
    out.writeOptional(row.p66(), JsonWriter::writeString);
    out.name(P67);
    out.writeInt(row.p67());
    out.name(P68);
    out.writeOptional(row.p68(), JsonWriter::writeString);
    out.name(P69);
    out.writeInt(row.p69());
    out.endObject();
  }
}
