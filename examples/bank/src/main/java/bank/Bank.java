package bank;

import static dev.jetwright.ErrorFormat.PROBLEM;

import dev.jetwright.Application;

/** What customers of the bank can ask for: every error is a problem. */
@Application(title = "Bank", version = "1.0", apis = Accounts.class, errors = PROBLEM)
interface Bank {}
