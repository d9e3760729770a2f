package shop;

import dev.jetwright.Depends;
import dev.jetwright.Header;
import dev.jetwright.OperationInfo;
import dev.jetwright.Provides;

/** Whoever extends it is audited. */
@Depends(Audited.Audit.class)
interface Audited {

  /** Notes what is done. */
  interface Audit {
    @Provides
    void note(OperationInfo operation, @Header String xUser);
  }
}
