print("alpha init")
state = []
def name(): return __name__ + " " + __package__
