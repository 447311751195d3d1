package dev.portalis.threads;

/**
 * How the threads of a pool are to be.
 *
 * @param size how many there are at most
 * @param namePrefix their names are this, a hyphen and a number from 0
 * @param stackSize in bytes, 0 for the platform's default
 * @param daemon whether the process may end while the pool is open
 */
public record PoolConfig(int size, String namePrefix, long stackSize, boolean daemon) {
  /** Checks the values. */
  public PoolConfig {
    if (size < 1) {
      throw new IllegalArgumentException("size of a pool: " + size);
    }
  }

  /** Normal threads, so many. */
  public static PoolConfig of(int size) {
    return new PoolConfig(size, "pool", 0, false);
  }

  /** The same with other names. */
  public PoolConfig withNamePrefix(String prefix) {
    return new PoolConfig(size, prefix, stackSize, daemon);
  }

  /** The same with another size of the stacks, in bytes. */
  public PoolConfig withStackSize(long bytes) {
    return new PoolConfig(size, namePrefix, bytes, daemon);
  }

  /** The same for a pool that the process need not wait for. */
  public PoolConfig asDaemon() {
    return new PoolConfig(size, namePrefix, stackSize, true);
  }
}
