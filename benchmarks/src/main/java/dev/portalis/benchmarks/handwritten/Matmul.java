package dev.portalis.benchmarks.handwritten;

import java.util.Locale;

/** Products of matrices. */
public final class Matmul {
  private Matmul() {}

  private static double[][] make(int n, long seed) {
    double[][] rows = new double[n][n];
    long x = seed;
    for (double[] row : rows) {
      for (int j = 0; j < n; j++) {
        x = (x * 1103515245L + 12345) % 2147483648L;
        row[j] = x / 2147483648.0 - 0.5;
      }
    }
    return rows;
  }

  private static double[][] product(double[][] a, double[][] b) {
    int n = a.length;
    int m = b.length;
    int p = b[0].length;
    double[][] columns = new double[p][m];
    double[][] result = new double[n][p];
    for (int j = 0; j < p; j++) {
      for (int k = 0; k < m; k++) {
        columns[j][k] = b[k][j];
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < p; j++) {
        double sum = 0;
        for (int k = 0; k < m; k++) {
          sum += a[i][k] * columns[j][k];
        }
        result[i][j] = sum;
      }
    }
    return result;
  }

  /** Runs the benchmark. */
  public static String bench() {
    double[][] a = make(150, 1);
    double[][] b = make(150, 2);
    double[][] c = a;
    for (int i = 0; i < 4; i++) {
      c = product(c, b);
    }
    double trace = 0;
    for (int i = 0; i < c.length; i++) {
      trace += c[i][i];
    }
    return String.format(Locale.ROOT, "trace %.9f", trace);
  }
}
