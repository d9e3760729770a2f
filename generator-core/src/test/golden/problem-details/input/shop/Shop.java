package shop;

import static dev.jetwright.ErrorFormat.PROBLEM;

import dev.jetwright.Application;

@Application(title = "Shop", errors = PROBLEM, problemTypes = "https://shop.example/problems/")
interface Shop {}
