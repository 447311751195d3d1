# stdin: Ada
# stdin: 36

name = input("name? ")
age = int(input())
print(f"{name} is {age + 1}")
try:
    input()
except EOFError as e:
    print("EOFError:", e)
