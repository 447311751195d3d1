0, 1_000, 0x_FF, 0o17, 0b1010, 00
123456789012345678901234567890
9223372036854775807, 9223372036854775808
0xFFFFFFFFFFFFFFFFFFFF
1.0, .5, 5., 1e10, 1E-5, 1_0.0_1e1_0, 1e400, 5e-324
2j, 1.5J, 0j
None, True, False, ...
"a", 'b', """c
d""", '''e'''
"tab\t nl\n nul\0 oct\101 hex\x41 u\u00e4 U\U0001F600 bs\\ q\" cont\
inued"
"\N{GREEK SMALL LETTER ALPHA}\N{EM DASH}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GAG}"
r"\d\n", R'\'', u"unicode"
"\ud800", "\udc00"
b"bytes\x00\xff\n\101", rb"\x", Br"\y", b'a' b"b"
"implicit " "con" 'cat' """enation"""
"ä😀", "line1\
line2"
