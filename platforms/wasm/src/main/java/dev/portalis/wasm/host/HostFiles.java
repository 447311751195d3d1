package dev.portalis.wasm.host;

import dev.portalis.runtime.io.ByteSink;
import dev.portalis.runtime.io.ByteSource;
import dev.portalis.runtime.io.FileSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.interop.Address;

/** The files in the folders that the host has opened for the program. */
public final class HostFiles extends FileSystem {
  private static final int FOLLOW_LINKS = 1;
  private static final int CREATE = 1;
  private static final int EXCLUSIVE = 4;
  private static final int TRUNCATE = 8;
  private static final int APPEND_FLAG = 1;

  private static final int DIRECTORY = 3;
  private static final int REGULAR = 4;
  private static final int LINK = 7;

  private static final int OPEN_DIRECTORY = 2;
  private static final long READ_DIRECTORY = 1L << 14;

  /** The size of what stands before a name in a list of names. */
  private static final int ENTRY = 24;

  /** That the time of the last change is to be set. */
  private static final int MODIFIED = 4;

  /** The rights to read, write, seek, tell and ask for what is known of a file. */
  private static final long READ_RIGHTS = 1L << 1 | 1L << 2 | 1L << 5 | 1L << 21;

  private static final long WRITE_RIGHTS = 1L << 6 | 1L << 2 | 1L << 5 | 1L << 21 | 1L << 22;

  private final OpenedFolders folders = new OpenedFolders();

  /** The files of the host. */
  public HostFiles() {}

  @Override
  public ByteSource read(String path) {
    return new HostInput(open(path, 0, READ_RIGHTS, 0), path);
  }

  @Override
  public ByteSink write(String path, Writing how) {
    switch (how) {
      case APPEND:
        return new HostOutput(open(path, CREATE, WRITE_RIGHTS, APPEND_FLAG), path);
      case CREATE:
        return new HostOutput(open(path, CREATE | EXCLUSIVE, WRITE_RIGHTS, 0), path);
      default:
        return new HostOutput(open(path, CREATE | TRUNCATE, WRITE_RIGHTS, 0), path);
    }
  }

  @Override
  public Map<String, String> environment() {
    return HostProcess.variables();
  }

  @Override
  public long[] status(String path, boolean follow) {
    OpenedFolders.Place place = folders.place(path);
    Address stat = Buffer.structs().add(64);
    int length = Buffer.put(place.rest);
    int lookup = follow ? FOLLOW_LINKS : 0;
    HostErrors.check(Preview1.pathFilestatGet(place.fd, lookup, Buffer.data(), length, stat), path);
    return new long[] {
      mode(stat.add(16).getByte()),
      stat.add(8).getLong(),
      stat.getLong(),
      stat.add(24).getLong(),
      0,
      0,
      stat.add(32).getLong(),
      stat.add(40).getLong(),
      stat.add(48).getLong(),
      stat.add(56).getLong()
    };
  }

  /** The host tells the kind of a file, but no permissions. */
  private static long mode(int kind) {
    switch (kind) {
      case DIRECTORY:
        return 0040755;
      case LINK:
        return 0120777;
      case REGULAR:
        return 0100644;
      default:
        return 0020644;
    }
  }

  @Override
  public String[] list(String path) {
    OpenedFolders.Place place = folders.place(path);
    int fd = open(place, path, OPEN_DIRECTORY, READ_DIRECTORY, 0);
    List<String> names = new ArrayList<>();
    long cookie = 0;
    int used = Buffer.CAPACITY;
    while (used == Buffer.CAPACITY) {
      Address size = Buffer.result();
      int error = Preview1.fdReaddir(fd, Buffer.data(), Buffer.CAPACITY, cookie, size);
      if (error != Preview1.SUCCESS) {
        Preview1.fdClose(fd);
        throw HostErrors.of(error, path);
      }
      used = size.getInt();
      cookie = addNames(names, used, cookie);
    }
    Preview1.fdClose(fd);
    return names.toArray(new String[0]);
  }

  /** Adds the names of the entries that are there as a whole; gives where to go on. */
  private static long addNames(List<String> names, int used, long start) {
    long cookie = start;
    int at = 0;
    while (at + ENTRY <= used) {
      Address entry = Buffer.data().add(at);
      int length = entry.add(16).getInt();
      at += ENTRY + length;
      if (at <= used) {
        cookie = entry.getLong();
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
          bytes[i] = entry.add(ENTRY + i).getByte();
        }
        String name = Utf8Text.decode(bytes);
        if (!name.equals(".") && !name.equals("..")) {
          names.add(name);
        }
      }
    }
    return cookie;
  }

  @Override
  public void makeDirectory(String path) {
    OpenedFolders.Place place = folders.place(path);
    int length = Buffer.put(place.rest);
    HostErrors.check(Preview1.pathCreateDirectory(place.fd, Buffer.data(), length), path);
  }

  @Override
  public void removeDirectory(String path) {
    OpenedFolders.Place place = folders.place(path);
    int length = Buffer.put(place.rest);
    HostErrors.check(Preview1.pathRemoveDirectory(place.fd, Buffer.data(), length), path);
  }

  @Override
  public void removeFile(String path) {
    OpenedFolders.Place place = folders.place(path);
    int length = Buffer.put(place.rest);
    HostErrors.check(Preview1.pathUnlinkFile(place.fd, Buffer.data(), length), path);
  }

  @Override
  public void rename(String from, String to) {
    OpenedFolders.Place old = folders.place(from);
    OpenedFolders.Place place = folders.place(to);
    int length = Buffer.put(old.rest);
    int second = Buffer.putSecond(place.rest);
    HostErrors.check(
        Preview1.pathRename(old.fd, Buffer.data(), length, place.fd, Buffer.secondData(), second),
        from);
  }

  @Override
  public void link(String target, String path) {
    OpenedFolders.Place place = folders.place(path);
    int length = Buffer.put(target);
    int second = Buffer.putSecond(place.rest);
    HostErrors.check(
        Preview1.pathSymlink(Buffer.data(), length, place.fd, Buffer.secondData(), second), path);
  }

  @Override
  public String linkTarget(String path) {
    OpenedFolders.Place place = folders.place(path);
    int length = Buffer.putSecond(place.rest);
    Address used = Buffer.result();
    HostErrors.check(
        Preview1.pathReadlink(
            place.fd, Buffer.secondData(), length, Buffer.data(), Buffer.CAPACITY / 2, used),
        path);
    byte[] bytes = new byte[used.getInt()];
    Buffer.get(bytes, 0, bytes.length);
    return Utf8Text.decode(bytes);
  }

  @Override
  public void setModified(String path, long nanos) {
    OpenedFolders.Place place = folders.place(path);
    int length = Buffer.put(place.rest);
    HostErrors.check(
        Preview1.pathFilestatSetTimes(
            place.fd, FOLLOW_LINKS, Buffer.data(), length, 0, nanos, MODIFIED),
        path);
  }

  private int open(String path, int open, long rights, int flags) {
    OpenedFolders.Place place = folders.place(path);
    requireFile(place, path);
    return open(place, path, open, rights, flags);
  }

  private static int open(
      OpenedFolders.Place place, String path, int open, long rights, int flags) {
    Address fd = Buffer.result();
    int length = Buffer.put(place.rest);
    HostErrors.check(
        Preview1.pathOpen(
            place.fd, FOLLOW_LINKS, Buffer.data(), length, open, rights, 0, flags, fd),
        path);
    return fd.getInt();
  }

  private static void requireFile(OpenedFolders.Place place, String path) {
    Address stat = Buffer.structs().add(64);
    int length = Buffer.put(place.rest);
    int error = Preview1.pathFilestatGet(place.fd, FOLLOW_LINKS, Buffer.data(), length, stat);
    if (error == Preview1.SUCCESS && stat.add(16).getByte() == DIRECTORY) {
      throw HostErrors.os(21, "Is a directory", path);
    }
  }
}
