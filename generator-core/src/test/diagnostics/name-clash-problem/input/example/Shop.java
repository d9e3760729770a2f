package example;

import dev.jetwright.Application;
import dev.jetwright.ErrorFormat;

@Application(errors = ErrorFormat.PROBLEM)
interface Shop {}
