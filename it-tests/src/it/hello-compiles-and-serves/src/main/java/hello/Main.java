package hello;

public class Main {
  public static void main(String... args) {
    new ApiServer(Moved::by).run(args);
  }
}
