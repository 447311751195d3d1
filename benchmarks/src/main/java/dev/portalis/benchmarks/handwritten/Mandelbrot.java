package dev.portalis.benchmarks.handwritten;

/** The set, with a checksum. */
public final class Mandelbrot {
  private Mandelbrot() {}

  /** Runs the benchmark. */
  public static String bench() {
    int width = 1000;
    int height = 650;
    int maxIterations = 150;
    int inside = 0;
    long checksum = 0;
    for (int py = 0; py < height; py++) {
      double ci = 2.0 * py / height - 1.0;
      for (int px = 0; px < width; px++) {
        double cr = 3.0 * px / width - 2.0;
        double zr = 0;
        double zi = 0;
        int k = 0;
        while (k < maxIterations) {
          double r2 = zr * zr;
          double i2 = zi * zi;
          if (r2 + i2 > 4.0) {
            break;
          }
          zi = 2.0 * zr * zi + ci;
          zr = r2 - i2 + cr;
          k++;
        }
        if (k == maxIterations) {
          inside++;
        }
        checksum = (checksum * 33 + k) % 4294967291L;
      }
    }
    return "inside=" + inside + " checksum=" + checksum;
  }
}
