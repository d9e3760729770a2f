package example;

import dev.jetwright.Application;
import dev.jetwright.ErrorFormat;

@Application(path = "/admin", errorType = AdminError.class, errors = ErrorFormat.PROBLEM)
interface Admin {}
