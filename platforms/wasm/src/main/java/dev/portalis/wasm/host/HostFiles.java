package dev.portalis.wasm.host;

import dev.portalis.runtime.io.ByteSink;
import dev.portalis.runtime.io.ByteSource;
import dev.portalis.runtime.io.FileSystem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;

/**
 * The files in the folders that the host has opened for the program. A path belongs to the folder
 * whose name is the longest beginning of it; a relative one to the folder {@code .} or {@code /}.
 */
public final class HostFiles extends FileSystem {
  private static final int FIRST_FOLDER = 3;
  private static final int FOLLOW_LINKS = 1;
  private static final int CREATE = 1;
  private static final int EXCLUSIVE = 4;
  private static final int TRUNCATE = 8;
  private static final int APPEND_FLAG = 1;
  private static final int DIRECTORY = 3;

  /** The rights to read, write, seek, tell and ask for what is known of a file. */
  private static final long READ_RIGHTS = 1L << 1 | 1L << 2 | 1L << 5 | 1L << 21;

  private static final long WRITE_RIGHTS = 1L << 6 | 1L << 2 | 1L << 5 | 1L << 21 | 1L << 22;

  /** A folder that the host has opened. */
  private static final class Folder {
    final int fd;
    final String name;

    Folder(int fd, String name) {
      this.fd = fd;
      this.name = name;
    }

    /** The rest of a path in this folder; null if it is not in it. */
    @Nullable String rest(String path) {
      if (name.equals(".") || name.isEmpty()) {
        return path.startsWith("/") ? null : path;
      }
      if (name.equals("/")) {
        return path.startsWith("/") ? path.substring(1) : path;
      }
      String plain = name.startsWith("./") ? name.substring(2) : name;
      if (path.equals(plain)) {
        return ".";
      }
      return path.startsWith(plain + "/") ? path.substring(plain.length() + 1) : null;
    }
  }

  private Folder @Nullable [] folders;

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

  private int open(String path, int open, long rights, int flags) {
    Folder folder = null;
    String rest = null;
    String plain = path.startsWith("./") ? path.substring(2) : path;
    for (Folder each : folders()) {
      String in = each.rest(plain);
      if (in != null && (rest == null || in.length() < rest.length())) {
        folder = each;
        rest = in;
      }
    }
    if (folder == null || rest == null) {
      throw HostErrors.os(2, "No such file or directory", path);
    }
    requireFile(folder, rest, path);
    Address fd = Buffer.result();
    int length = Buffer.put(rest);
    HostErrors.check(
        Preview1.pathOpen(
            folder.fd, FOLLOW_LINKS, Buffer.data(), length, open, rights, 0, flags, fd),
        path);
    return fd.getInt();
  }

  private static void requireFile(Folder folder, String rest, String path) {
    Address stat = Buffer.structs().add(64);
    int length = Buffer.put(rest);
    int error = Preview1.pathFilestatGet(folder.fd, FOLLOW_LINKS, Buffer.data(), length, stat);
    if (error == Preview1.SUCCESS && stat.add(16).getByte() == DIRECTORY) {
      throw HostErrors.os(21, "Is a directory", path);
    }
  }

  private Folder[] folders() {
    Folder[] found = folders;
    if (found == null) {
      found = new Folder[0];
      for (int fd = FIRST_FOLDER; ; fd++) {
        Address stat = Buffer.structs();
        if (Preview1.fdPrestatGet(fd, stat) != Preview1.SUCCESS) {
          break;
        }
        int length = Math.min(stat.add(4).getInt(), Buffer.CAPACITY);
        Preview1.fdPrestatDirName(fd, Buffer.data(), length);
        byte[] name = new byte[length];
        Buffer.get(name, 0, length);
        found = java.util.Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = new Folder(fd, Utf8Text.decode(name));
      }
      folders = found;
    }
    return found;
  }
}
