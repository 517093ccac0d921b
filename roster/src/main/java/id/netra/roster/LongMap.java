package id.netra.roster;

/// Row numbers by keys that are numbers: twelve bytes and a little for each. Zero is neither key
/// nor value.
final class LongMap {
  private long[] keys = new long[1 << 10];
  private int[] values = new int[1 << 10];
  private int size;

  /// The value of a key; 0 if it has none.
  int get(long key) {
    return values[place(key)];
  }

  void put(long key, int value) {
    int place = place(key);
    if (keys[place] == 0) {
      keys[place] = key;
      size++;
    }
    values[place] = value;
    if (size * 4L > keys.length * 3L) {
      grow();
    }
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) mixed(key) & mask;
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  /// A key for a text: of sixty-four bits, so that among a million texts two share one in fewer
  /// than one of ten million files.
  static long key(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    long key = mixed(hash);
    return key == 0 ? 1 : key;
  }

  private static long mixed(long key) {
    long mixed = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
