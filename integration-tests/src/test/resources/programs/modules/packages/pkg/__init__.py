print("pkg init")
from . import alpha
from .beta import name as beta_name
VALUE = beta_name() + "!"
