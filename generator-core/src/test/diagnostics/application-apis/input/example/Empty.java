package example;

import dev.jetwright.Application;

@Application(apis = Plain.class)
interface Empty {}
