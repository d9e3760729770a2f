package example.inner;

import dev.jetwright.Application;

@Application
interface Shop {}
