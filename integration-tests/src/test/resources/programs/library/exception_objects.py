import sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__,e)
t(lambda: str(OSError(2,"x")));t(lambda: repr(OSError(2,"x","f")));t(lambda: str(OSError(2,"x","f")));t(lambda: str(OSError(2,"x","f",None,"g")));t(lambda: OSError(2,"x","f").args)
t(lambda: OSError(2,"x",b"f").filename);t(lambda: OSError("a").errno);t(lambda:OSError(1,2,3,4,5,6).args)
t(lambda: str(KeyError("a")));t(lambda: str(KeyError("a","b")));t(lambda: str(KeyError()))
t(lambda: ImportError("a",name="n",path="p",x=1));t(lambda: repr(ImportError("a",name="n",path="p")));t(lambda: str(ImportError("a","b")));t(lambda: ImportError("a","b").msg)
t(lambda: AttributeError("a",x=1));t(lambda: AttributeError("a",name=1).name);t(lambda: NameError("a",name=1).name)
t(lambda: UnicodeDecodeError("utf-8",b"\xff\xfe",0,1,"bad"));t(lambda: str(UnicodeDecodeError("utf-8",b"\xff\xfe",0,1,"bad")));t(lambda: str(UnicodeDecodeError("utf-8",b"\xff\xfe",0,2,"bad")))
t(lambda: str(UnicodeEncodeError("ascii","\xe9\u20ac\U0001f600",0,1,"bad")));t(lambda: str(UnicodeEncodeError("ascii","\xe9\u20ac\U0001f600",1,2,"bad")));t(lambda: str(UnicodeEncodeError("ascii","\xe9\u20ac\U0001f600",2,3,"bad")));t(lambda: str(UnicodeEncodeError("ascii","\xe9\u20ac\U0001f600",0,3,"bad")))
t(lambda: str(UnicodeTranslateError("\xe9\u20ac",0,1,"bad")));t(lambda: UnicodeDecodeError(1));t(lambda: UnicodeDecodeError("a",1,2,3,"b"))
t(lambda: SyntaxError("m",("f",1,2,"text")));t(lambda: str(SyntaxError("m",("f",1,2,"text"))));t(lambda: SyntaxError("m",("f",1,2,"text")).lineno)
t(lambda: ExceptionGroup("m",[ValueError(1),TypeError(2)]));t(lambda: str(ExceptionGroup("m",[ValueError(1),TypeError(2)])));t(lambda: ExceptionGroup("m",[]));t(lambda: ExceptionGroup("m",[1]));t(lambda: ExceptionGroup("m",1));t(lambda: ExceptionGroup(1,[ValueError()]));t(lambda:ExceptionGroup("m"));t(lambda:BaseExceptionGroup("m",[ValueError()]));t(lambda:ExceptionGroup("m",[KeyboardInterrupt()]))
t(lambda: ExceptionGroup("m",[ValueError(1),TypeError(2)]).split(ValueError));t(lambda: ExceptionGroup("m",[ValueError(1),ExceptionGroup("n",[TypeError(2)])]).subgroup(lambda e: isinstance(e,TypeError)));t(lambda: ExceptionGroup("m",[ValueError(1)]).derive([TypeError()]))
t(lambda: SystemExit(1).code);t(lambda: SystemExit(1,2).code);t(lambda: SystemExit().code);t(lambda: StopIteration(5,6).value)
def f():
    e=ValueError(1); e.__cause__=3
t(f)
def f():
    e=ValueError(1); e.__context__=3
t(f)
def f():
    e=ValueError(1); e.__traceback__=3
t(f)
def f():
    e=ValueError(1); e.add_note(3)
t(f)
def f():
    e=ValueError(1); e.args=[3]; return e
t(f)
def f():
    e=ValueError(1); e.args=3
t(f)
def f():
    e=ValueError(1); e.__suppress_context__=3
t(f)
class E(Exception):
    def __init__(self,a,b): self.a=a
t(lambda: E(1,b=2)); t(lambda: E(1,b=2).args); t(lambda:E(1))
class F(E):
    def __init__(self,a): super().__init__(a,3); Exception.__init__(self,"z")
t(lambda: F(1)); t(lambda: str(F(1)))
class G(OSError):
    def __init__(self,a): super().__init__(2,a)
t(lambda: G("x")); t(lambda: str(G("x"))); t(lambda: type(OSError(2,"x"))); t(lambda: type(OSError(110,"x"))); t(lambda: OSError(2)); t(lambda: OSError(2,"x",filename="y"))
class H(OSError): pass
t(lambda: type(H(2,"x")));t(lambda: H(2,"x"))
t(lambda: type(FileNotFoundError(13,"x")));
t(lambda: TimeoutError("x").errno); t(lambda: BaseException.__new__(ValueError)); t(lambda: StopAsyncIteration(3)); t(lambda: Exception.with_traceback(ValueError(),None)); t(lambda: ValueError().with_traceback(3))
t(lambda: repr(ValueError("a",)));t(lambda: ValueError().__notes__)
