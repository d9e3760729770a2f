package bank;

import dev.jetwright.Application;

/** The same for tellers, whose errors have a form of their own. */
@Application(
    title = "Bank teller",
    version = "1.0",
    apis = Accounts.class,
    errorType = TellerError.class)
interface Teller {}
