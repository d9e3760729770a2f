package accounts;

import static dev.jetwright.SecurityPolicy.REQUIRED;

import dev.jetwright.Application;

/** Users, what they may do, and what is theirs. */
@Application(title = "Accounts", version = "1.0", security = REQUIRED)
interface Accounts {}
