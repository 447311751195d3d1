package dev.portalis.benchmarks.handwritten;

/** The smallest program. */
public final class Hello {
  private Hello() {}

  /** Says hello. */
  public static void main(String[] args) {
    System.out.println("Hello, world!");
  }
}
