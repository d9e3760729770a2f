package example;

interface Plain {}
