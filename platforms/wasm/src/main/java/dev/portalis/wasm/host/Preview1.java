package dev.portalis.wasm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/**
 * The functions of WASI preview 1 that are used, as the host gives them. All return an error number
 * of WASI, 0 for success.
 *
 * @see <a href="https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md">preview1</a>
 */
final class Preview1 {
  private static final String MODULE = "wasi_snapshot_preview1";

  static final int SUCCESS = 0;
  static final int AGAIN = 6;
  static final int BAD_FILE = 8;

  private Preview1() {}

  @Import(module = MODULE, name = "fd_write")
  static native int fdWrite(int fd, Address vectors, int count, Address written);

  @Import(module = MODULE, name = "fd_read")
  static native int fdRead(int fd, Address vectors, int count, Address read);

  @Import(module = MODULE, name = "fd_close")
  static native int fdClose(int fd);

  @Import(module = MODULE, name = "fd_fdstat_get")
  static native int fdStatGet(int fd, Address stat);

  @Import(module = MODULE, name = "fd_prestat_get")
  static native int fdPrestatGet(int fd, Address stat);

  @Import(module = MODULE, name = "fd_prestat_dir_name")
  static native int fdPrestatDirName(int fd, Address path, int length);

  @Import(module = MODULE, name = "path_open")
  static native int pathOpen(
      int directory,
      int lookup,
      Address path,
      int length,
      int open,
      long rights,
      long inheriting,
      int flags,
      Address fd);

  @Import(module = MODULE, name = "path_filestat_get")
  static native int pathFilestatGet(
      int directory, int lookup, Address path, int length, Address stat);

  @Import(module = MODULE, name = "path_filestat_set_times")
  static native int pathFilestatSetTimes(
      int directory, int lookup, Address path, int length, long accessed, long modified, int which);

  @Import(module = MODULE, name = "fd_readdir")
  static native int fdReaddir(int fd, Address entries, int size, long cookie, Address used);

  @Import(module = MODULE, name = "path_create_directory")
  static native int pathCreateDirectory(int directory, Address path, int length);

  @Import(module = MODULE, name = "path_remove_directory")
  static native int pathRemoveDirectory(int directory, Address path, int length);

  @Import(module = MODULE, name = "path_unlink_file")
  static native int pathUnlinkFile(int directory, Address path, int length);

  @Import(module = MODULE, name = "path_rename")
  static native int pathRename(
      int from, Address fromPath, int fromLength, int to, Address toPath, int toLength);

  @Import(module = MODULE, name = "path_symlink")
  static native int pathSymlink(
      Address target, int targetLength, int directory, Address path, int length);

  @Import(module = MODULE, name = "path_readlink")
  static native int pathReadlink(
      int directory, Address path, int length, Address target, int size, Address used);

  @Import(module = MODULE, name = "clock_time_get")
  static native int clockTimeGet(int clock, long precision, Address time);

  @Import(module = MODULE, name = "random_get")
  static native int randomGet(Address bytes, int length);

  @Import(module = MODULE, name = "args_sizes_get")
  static native int argsSizesGet(Address count, Address size);

  @Import(module = MODULE, name = "args_get")
  static native int argsGet(Address pointers, Address texts);

  @Import(module = MODULE, name = "environ_sizes_get")
  static native int environSizesGet(Address count, Address size);

  @Import(module = MODULE, name = "environ_get")
  static native int environGet(Address pointers, Address texts);

  @Import(module = MODULE, name = "poll_oneoff")
  static native int pollOneoff(Address subscriptions, Address events, int count, Address happened);

  @Import(module = MODULE, name = "proc_exit")
  static native void procExit(int status);
}
