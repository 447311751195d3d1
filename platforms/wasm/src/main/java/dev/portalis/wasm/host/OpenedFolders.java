package dev.portalis.wasm.host;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;

/**
 * The folders that the host has opened for the program. A path belongs to the folder whose name is
 * the longest beginning of it; a relative one to the folder {@code .} or {@code /}.
 */
final class OpenedFolders {
  private static final int FIRST_FOLDER = 3;

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

  /** A path in a folder. */
  static final class Place {
    final int fd;
    final String rest;

    Place(int fd, String rest) {
      this.fd = fd;
      this.rest = rest;
    }
  }

  private Folder @Nullable [] folders;

  /** Where a path leads; an OSError where it is in no folder. */
  Place place(String path) {
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
    return new Place(folder.fd, rest.isEmpty() ? "." : rest);
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
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = new Folder(fd, Utf8Text.decode(name));
      }
      folders = found;
    }
    return found;
  }
}
