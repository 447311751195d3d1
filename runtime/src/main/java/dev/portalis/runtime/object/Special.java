package dev.portalis.runtime.object;

/** The special methods that protocols look up on a type, each with a slot in {@link PyType}. */
public enum Special {
  NEW("new"), INIT("init"), DEL("del"), REPR("repr"), STR("str"), BYTES("bytes"), FORMAT("format"),
  LT("lt"), LE("le"), EQ("eq"), NE("ne"), GT("gt"), GE("ge"), HASH("hash"), BOOL("bool"),
  GETATTR("getattr"), GETATTRIBUTE("getattribute"), SETATTR("setattr"), DELATTR("delattr"), DIR("dir"),
  GET("get"), SET("set"), DELETE("delete"), SET_NAME("set_name"),
  CALL("call"), LEN("len"), LENGTH_HINT("length_hint"), GETITEM("getitem"), SETITEM("setitem"),
  DELITEM("delitem"), MISSING("missing"), ITER("iter"), NEXT("next"), REVERSED("reversed"),
  CONTAINS("contains"), CLASS_GETITEM("class_getitem"), INIT_SUBCLASS("init_subclass"),
  ADD("add"), SUB("sub"), MUL("mul"), MATMUL("matmul"), TRUEDIV("truediv"), FLOORDIV("floordiv"),
  MOD("mod"), DIVMOD("divmod"), POW("pow"), LSHIFT("lshift"), RSHIFT("rshift"), AND("and"),
  XOR("xor"), OR("or"),
  RADD("radd"), RSUB("rsub"), RMUL("rmul"), RMATMUL("rmatmul"), RTRUEDIV("rtruediv"),
  RFLOORDIV("rfloordiv"), RMOD("rmod"), RDIVMOD("rdivmod"), RPOW("rpow"), RLSHIFT("rlshift"),
  RRSHIFT("rrshift"), RAND("rand"), RXOR("rxor"), ROR("ror"),
  IADD("iadd"), ISUB("isub"), IMUL("imul"), IMATMUL("imatmul"), ITRUEDIV("itruediv"),
  IFLOORDIV("ifloordiv"), IMOD("imod"), IPOW("ipow"), ILSHIFT("ilshift"), IRSHIFT("irshift"),
  IAND("iand"), IXOR("ixor"), IOR("ior"),
  NEG("neg"), POS("pos"), ABS("abs"), INVERT("invert"), COMPLEX("complex"), INT("int"),
  FLOAT("float"), INDEX("index"), ROUND("round"), TRUNC("trunc"), FLOOR("floor"), CEIL("ceil"),
  ENTER("enter"), EXIT("exit"), AWAIT("await"), AITER("aiter"), ANEXT("anext"),
  AENTER("aenter"), AEXIT("aexit"), FSPATH("fspath"), INSTANCECHECK("instancecheck"),
  SUBCLASSCHECK("subclasscheck"), SUBCLASSHOOK("subclasshook");

  private final String method;

  Special(String stem) {
    this.method = "__" + stem + "__";
  }

  /** The name in Python, such as {@code __add__}. */
  public String method() {
    return method;
  }
}
