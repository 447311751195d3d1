from fractions import Fraction as F
import math
print(F(3,4), repr(F(6,-8)), F("3/4"), F(" -0.125 "), F("1e-3"), F("2.5E2"), F(0.1), F(1.5), F(), F(7), F("1_000/3"), F(F(1,3)), F(F(1,2), F(3,4)), F(True))
a,b=F(1,3),F(-5,4)
print(a+b,a-b,a*b,a/b,a//b,a%b,divmod(a,b),a**2,a**-2,b**3,b**-3,a**F(1,2),2**a,2**F(3),F(4)**0.5,-a,+a,abs(b))
print(a+1,1+a,1-a,2*a,1/a,1//a,7%b,divmod(7,a),a+0.5,0.5+a,a*1.5,2.0/a,a+1j,1j*a, 0.5**F(2), 2.0**F(1,2))
print(a==F(2,6),a==1,F(2)==2,F(1,2)==0.5,a<b,a<1,a>0.3,a<=float("inf"),F(1,2)!=0.5, F(3)==3+0j, a=="x", a!=None)
print(hash(F(1,2))==hash(0.5),hash(F(3))==hash(3),hash(F(1,3)), hash(F(-1,3)), {F(1,2):1}[0.5])
print(int(F(7,2)),int(F(-7,2)),math.floor(F(-7,2)),math.ceil(F(-7,2)),math.trunc(F(-7,2)),round(F(5,2)),round(F(7,2)),round(F(22,7),3),round(F(12345,1),-2),float(a),bool(F(0)),complex(a))
print(F(3.141592653589793).limit_denominator(1000),F("3.1415926535897932").limit_denominator(10),F(1,3).limit_denominator(2), F(-0.3).limit_denominator(10))
print(a.numerator,b.denominator,F(3,1).is_integer(),a.as_integer_ratio(),F.from_float(0.25),sum([F(1,2),F(1,3),F(1,6)]),max(a,b),sorted([a,b,F(1,2)]), math.gcd(4,6))
print(f"{F(1,3):.4f} {F(22,7):10.2f}| {F(-1,3):+.2e} {F(2,3):.3g} {F(1,8):.1%} {F(123456789,10):,.2f} {F(1,3)} {F(5,2):08.3f} {F(1,3):_^12.2f}")
for f in (lambda:F(1,0),lambda:F("x"),lambda:F(1.5,2),lambda:F("1/0"),lambda:a/0,lambda:a//0,lambda:F(float("nan")),lambda:F(float("inf")),lambda:F([1]),lambda:a+"x",lambda:F(0)**-1,lambda:a<"x",lambda:f"{a:x}", lambda: F(1,2).limit_denominator(0), lambda: a%0):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
class S(F):
    def __repr__(self): return "S!"
print(S(1,2), [S(1,2)], type(S(1,2)+1))
x=F(0)
for i in range(1,60): x+=F(1,i)
print(x)
