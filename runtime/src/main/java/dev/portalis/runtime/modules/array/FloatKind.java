package dev.portalis.runtime.modules.array;

import dev.portalis.runtime.object.Convert;
import org.jspecify.annotations.Nullable;

/** Floats of four or eight bytes. */
final class FloatKind extends ItemKind {
  FloatKind(char code, int width) {
    super(code, width);
  }

  @Override
  Object allocate(int length) {
    return width == 4 ? new float[length] : (Object) new double[length];
  }

  @Override
  Object get(Object items, int index) {
    return width == 4 ? (double) ((float[]) items)[index] : ((double[]) items)[index];
  }

  @Override
  void set(Object items, int index, @Nullable Object value) {
    double number = Convert.toDouble(value);
    if (width == 4) {
      ((float[]) items)[index] = (float) number;
    } else {
      ((double[]) items)[index] = number;
    }
  }

  @Override
  long bits(Object items, int index) {
    return width == 4
        ? Float.floatToRawIntBits(((float[]) items)[index])
        : Double.doubleToRawLongBits(((double[]) items)[index]);
  }

  @Override
  void setBits(Object items, int index, long bits) {
    if (width == 4) {
      ((float[]) items)[index] = Float.intBitsToFloat((int) bits);
    } else {
      ((double[]) items)[index] = Double.longBitsToDouble(bits);
    }
  }
}
