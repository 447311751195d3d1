import shop
import shop.tax.rates as rates
from shop.cart import Cart, TOTAL_CALLS
from shop import cart as cart_module, helper

c = Cart()
c.add("pen", 2, 3)
print(c.total(), rates.VAT, shop.NAME, helper(2), cart_module.Cart is Cart)
print(TOTAL_CALLS, cart_module.TOTAL_CALLS, shop.tax.rates.gross(100), __name__, shop.cart.__name__)
