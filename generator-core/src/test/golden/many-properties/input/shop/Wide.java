package shop;

import dev.jetwright.Api;
import dev.jetwright.Post;
import java.util.Optional;

@Api(path = "/wide")
public interface Wide {

  record Row(
      Optional<String> p0, int p1, Optional<String> p2, int p3, Optional<String> p4, int p5, Optional<String> p6,
      int p7, Optional<String> p8, int p9, Optional<String> p10, int p11, Optional<String> p12, int p13,
      Optional<String> p14, int p15, Optional<String> p16, int p17, Optional<String> p18, int p19, Optional<String> p20,
      int p21, Optional<String> p22, int p23, Optional<String> p24, int p25, Optional<String> p26, int p27,
      Optional<String> p28, int p29, Optional<String> p30, int p31, Optional<String> p32, int p33, Optional<String> p34,
      int p35, Optional<String> p36, int p37, Optional<String> p38, int p39, Optional<String> p40, int p41,
      Optional<String> p42, int p43, Optional<String> p44, int p45, Optional<String> p46, int p47, Optional<String> p48,
      int p49, Optional<String> p50, int p51, Optional<String> p52, int p53, Optional<String> p54, int p55,
      Optional<String> p56, int p57, Optional<String> p58, int p59, Optional<String> p60, int p61, Optional<String> p62,
      int p63, Optional<String> p64, int p65, Optional<String> p66, int p67, Optional<String> p68, int p69) {}

  @Post
  Row echo(Row row);
}
