package dev.portalis.benchmarks.handwritten;

import java.util.Locale;

/** The planets. */
public final class NBody {
  private static final double SOLAR_MASS = 4 * Math.PI * Math.PI;
  private static final double DAYS = 365.24;

  private NBody() {}

  private static final class Body {
    double x;
    double y;
    double z;
    double vx;
    double vy;
    double vz;
    final double mass;

    Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
      this.x = x;
      this.y = y;
      this.z = z;
      this.vx = vx;
      this.vy = vy;
      this.vz = vz;
      this.mass = mass;
    }
  }

  private static Body[] makeBodies() {
    return new Body[] {
      new Body(0, 0, 0, 0, 0, 0, SOLAR_MASS),
      new Body(
          4.84143144246472090e+00,
          -1.16032004402742839e+00,
          -1.03622044471123109e-01,
          1.66007664274403694e-03 * DAYS,
          7.69901118419740425e-03 * DAYS,
          -6.90460016972063023e-05 * DAYS,
          9.54791938424326609e-04 * SOLAR_MASS),
      new Body(
          8.34336671824457987e+00,
          4.12479856412430479e+00,
          -4.03523417114321381e-01,
          -2.76742510726411802e-03 * DAYS,
          4.99852801234917238e-03 * DAYS,
          2.30417297573763929e-05 * DAYS,
          2.85885980666130812e-04 * SOLAR_MASS),
      new Body(
          1.28943695621391310e+01,
          -1.51111514016986312e+01,
          -2.23307578892655734e-01,
          2.96460137564761618e-03 * DAYS,
          2.37847173959480950e-03 * DAYS,
          -2.96589568540237556e-05 * DAYS,
          4.36624404335156298e-05 * SOLAR_MASS),
      new Body(
          1.53796971148509165e+01,
          -2.59193146099879641e+01,
          1.79258772950371181e-01,
          2.68067772490389322e-03 * DAYS,
          1.62824170038242295e-03 * DAYS,
          -9.51592254519715870e-05 * DAYS,
          5.15138902046611451e-05 * SOLAR_MASS)
    };
  }

  private static void offsetMomentum(Body[] bodies) {
    double px = 0;
    double py = 0;
    double pz = 0;
    for (Body b : bodies) {
      px += b.vx * b.mass;
      py += b.vy * b.mass;
      pz += b.vz * b.mass;
    }
    bodies[0].vx = -px / SOLAR_MASS;
    bodies[0].vy = -py / SOLAR_MASS;
    bodies[0].vz = -pz / SOLAR_MASS;
  }

  private static double energy(Body[] bodies) {
    double e = 0;
    for (int i = 0; i < bodies.length; i++) {
      Body b = bodies[i];
      e += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
      for (int j = i + 1; j < bodies.length; j++) {
        Body c = bodies[j];
        double dx = b.x - c.x;
        double dy = b.y - c.y;
        double dz = b.z - c.z;
        e -= (b.mass * c.mass) / Math.sqrt(dx * dx + dy * dy + dz * dz);
      }
    }
    return e;
  }

  private static void advance(Body[] bodies, double dt, int steps) {
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < bodies.length; i++) {
        Body b = bodies[i];
        for (int j = i + 1; j < bodies.length; j++) {
          Body c = bodies[j];
          double dx = b.x - c.x;
          double dy = b.y - c.y;
          double dz = b.z - c.z;
          double d2 = dx * dx + dy * dy + dz * dz;
          double mag = dt / (d2 * Math.sqrt(d2));
          double bm = b.mass * mag;
          double cm = c.mass * mag;
          b.vx -= dx * cm;
          b.vy -= dy * cm;
          b.vz -= dz * cm;
          c.vx += dx * bm;
          c.vy += dy * bm;
          c.vz += dz * bm;
        }
      }
      for (Body b : bodies) {
        b.x += dt * b.vx;
        b.y += dt * b.vy;
        b.z += dt * b.vz;
      }
    }
  }

  /** Runs the benchmark. */
  public static String bench() {
    Body[] bodies = makeBodies();
    offsetMomentum(bodies);
    double before = energy(bodies);
    advance(bodies, 0.01, 700_000);
    return String.format(Locale.ROOT, "%.9f %.9f", before, energy(bodies));
  }
}
