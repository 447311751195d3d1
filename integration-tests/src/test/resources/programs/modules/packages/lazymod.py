print("lazy init")
X = 42
