package example;

abstract class Hidden {}
