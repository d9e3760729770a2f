package example;

public class SoldOut extends Exception {}
