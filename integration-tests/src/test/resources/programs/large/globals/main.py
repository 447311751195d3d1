import many
from many import *

print(r0, r419, q419(1)[:2], C400(3).v400, C400.x, f7(1, b=2))
print(getattr(many, "r5"), len([n for n in dir(many) if n[0] == "r"]))
many.r300 = "changed"
print(many.r300, r300, hasattr(many, "q419"), hasattr(many, "q420"))
