from ..beta import name
x = name()
