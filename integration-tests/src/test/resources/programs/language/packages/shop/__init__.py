"""A shop."""
from .cart import Cart

NAME = "shop"
print("loading", __name__)


def helper(x):
    return x * 2
