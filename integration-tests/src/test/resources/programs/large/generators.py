def g2(n):
    for i in range(n):
        try:
            if i % 3 == 0: continue
            got = yield i
            n += 0 * i
            if got == 0: yield 'got0'
            n += 1 * i
            if got == 1: yield 'got1'
            n += 2 * i
            if got == 2: yield 'got2'
            n += 3 * i
            if got == 3: yield 'got3'
            n += 4 * i
            if got == 4: yield 'got4'
            n += 5 * i
            if got == 5: yield 'got5'
            n += 6 * i
            if got == 6: yield 'got6'
            n += 7 * i
            if got == 7: yield 'got7'
            n += 8 * i
            if got == 8: yield 'got8'
            n += 9 * i
            if got == 9: yield 'got9'
            n += 10 * i
            if got == 10: yield 'got10'
            n += 11 * i
            if got == 11: yield 'got11'
            n += 12 * i
            if got == 12: yield 'got12'
            n += 13 * i
            if got == 13: yield 'got13'
            n += 14 * i
            if got == 14: yield 'got14'
            n += 15 * i
            if got == 15: yield 'got15'
            n += 16 * i
            if got == 16: yield 'got16'
            n += 17 * i
            if got == 17: yield 'got17'
            n += 18 * i
            if got == 18: yield 'got18'
            n += 19 * i
            if got == 19: yield 'got19'
            n += 20 * i
            if got == 20: yield 'got20'
            n += 21 * i
            if got == 21: yield 'got21'
            n += 22 * i
            if got == 22: yield 'got22'
            n += 23 * i
            if got == 23: yield 'got23'
            n += 24 * i
            if got == 24: yield 'got24'
            n += 25 * i
            if got == 25: yield 'got25'
            n += 26 * i
            if got == 26: yield 'got26'
            n += 27 * i
            if got == 27: yield 'got27'
            n += 28 * i
            if got == 28: yield 'got28'
            n += 29 * i
            if got == 29: yield 'got29'
            n += 30 * i
            if got == 30: yield 'got30'
            n += 31 * i
            if got == 31: yield 'got31'
            n += 32 * i
            if got == 32: yield 'got32'
            n += 33 * i
            if got == 33: yield 'got33'
            n += 34 * i
            if got == 34: yield 'got34'
            n += 35 * i
            if got == 35: yield 'got35'
            n += 36 * i
            if got == 36: yield 'got36'
            n += 37 * i
            if got == 37: yield 'got37'
            n += 38 * i
            if got == 38: yield 'got38'
            n += 39 * i
            if got == 39: yield 'got39'
            n += 40 * i
            if got == 40: yield 'got40'
            n += 41 * i
            if got == 41: yield 'got41'
            n += 42 * i
            if got == 42: yield 'got42'
            n += 43 * i
            if got == 43: yield 'got43'
            n += 44 * i
            if got == 44: yield 'got44'
            n += 45 * i
            if got == 45: yield 'got45'
            n += 46 * i
            if got == 46: yield 'got46'
            n += 47 * i
            if got == 47: yield 'got47'
            n += 48 * i
            if got == 48: yield 'got48'
            n += 49 * i
            if got == 49: yield 'got49'
            n += 50 * i
            if got == 50: yield 'got50'
            n += 51 * i
            if got == 51: yield 'got51'
            n += 52 * i
            if got == 52: yield 'got52'
            n += 53 * i
            if got == 53: yield 'got53'
            n += 54 * i
            if got == 54: yield 'got54'
            n += 55 * i
            if got == 55: yield 'got55'
            n += 56 * i
            if got == 56: yield 'got56'
            n += 57 * i
            if got == 57: yield 'got57'
            n += 58 * i
            if got == 58: yield 'got58'
            n += 59 * i
            if got == 59: yield 'got59'
            n += 60 * i
            if got == 60: yield 'got60'
            n += 61 * i
            if got == 61: yield 'got61'
            n += 62 * i
            if got == 62: yield 'got62'
            n += 63 * i
            if got == 63: yield 'got63'
            n += 64 * i
            if got == 64: yield 'got64'
            n += 65 * i
            if got == 65: yield 'got65'
            n += 66 * i
            if got == 66: yield 'got66'
            n += 67 * i
            if got == 67: yield 'got67'
            n += 68 * i
            if got == 68: yield 'got68'
            n += 69 * i
            if got == 69: yield 'got69'
            n += 70 * i
            if got == 70: yield 'got70'
            n += 71 * i
            if got == 71: yield 'got71'
            n += 72 * i
            if got == 72: yield 'got72'
            n += 73 * i
            if got == 73: yield 'got73'
            n += 74 * i
            if got == 74: yield 'got74'
            n += 75 * i
            if got == 75: yield 'got75'
            n += 76 * i
            if got == 76: yield 'got76'
            n += 77 * i
            if got == 77: yield 'got77'
            n += 78 * i
            if got == 78: yield 'got78'
            n += 79 * i
            if got == 79: yield 'got79'
            n += 80 * i
            if got == 80: yield 'got80'
            n += 81 * i
            if got == 81: yield 'got81'
            n += 82 * i
            if got == 82: yield 'got82'
            n += 83 * i
            if got == 83: yield 'got83'
            n += 84 * i
            if got == 84: yield 'got84'
            n += 85 * i
            if got == 85: yield 'got85'
            n += 86 * i
            if got == 86: yield 'got86'
            n += 87 * i
            if got == 87: yield 'got87'
            n += 88 * i
            if got == 88: yield 'got88'
            n += 89 * i
            if got == 89: yield 'got89'
            n += 90 * i
            if got == 90: yield 'got90'
            n += 91 * i
            if got == 91: yield 'got91'
            n += 92 * i
            if got == 92: yield 'got92'
            n += 93 * i
            if got == 93: yield 'got93'
            n += 94 * i
            if got == 94: yield 'got94'
            n += 95 * i
            if got == 95: yield 'got95'
            n += 96 * i
            if got == 96: yield 'got96'
            n += 97 * i
            if got == 97: yield 'got97'
            n += 98 * i
            if got == 98: yield 'got98'
            n += 99 * i
            if got == 99: yield 'got99'
            n += 100 * i
            if got == 100: yield 'got100'
            n += 101 * i
            if got == 101: yield 'got101'
            n += 102 * i
            if got == 102: yield 'got102'
            n += 103 * i
            if got == 103: yield 'got103'
            n += 104 * i
            if got == 104: yield 'got104'
            n += 105 * i
            if got == 105: yield 'got105'
            n += 106 * i
            if got == 106: yield 'got106'
            n += 107 * i
            if got == 107: yield 'got107'
            n += 108 * i
            if got == 108: yield 'got108'
            n += 109 * i
            if got == 109: yield 'got109'
            n += 110 * i
            if got == 110: yield 'got110'
            n += 111 * i
            if got == 111: yield 'got111'
            n += 112 * i
            if got == 112: yield 'got112'
            n += 113 * i
            if got == 113: yield 'got113'
            n += 114 * i
            if got == 114: yield 'got114'
            n += 115 * i
            if got == 115: yield 'got115'
            n += 116 * i
            if got == 116: yield 'got116'
            n += 117 * i
            if got == 117: yield 'got117'
            n += 118 * i
            if got == 118: yield 'got118'
            n += 119 * i
            if got == 119: yield 'got119'
            n += 120 * i
            if got == 120: yield 'got120'
            n += 121 * i
            if got == 121: yield 'got121'
            n += 122 * i
            if got == 122: yield 'got122'
            n += 123 * i
            if got == 123: yield 'got123'
            n += 124 * i
            if got == 124: yield 'got124'
            n += 125 * i
            if got == 125: yield 'got125'
            n += 126 * i
            if got == 126: yield 'got126'
            n += 127 * i
            if got == 127: yield 'got127'
            n += 128 * i
            if got == 128: yield 'got128'
            n += 129 * i
            if got == 129: yield 'got129'
            n += 130 * i
            if got == 130: yield 'got130'
            n += 131 * i
            if got == 131: yield 'got131'
            n += 132 * i
            if got == 132: yield 'got132'
            n += 133 * i
            if got == 133: yield 'got133'
            n += 134 * i
            if got == 134: yield 'got134'
            n += 135 * i
            if got == 135: yield 'got135'
            n += 136 * i
            if got == 136: yield 'got136'
            n += 137 * i
            if got == 137: yield 'got137'
            n += 138 * i
            if got == 138: yield 'got138'
            n += 139 * i
            if got == 139: yield 'got139'
            n += 140 * i
            if got == 140: yield 'got140'
            n += 141 * i
            if got == 141: yield 'got141'
            n += 142 * i
            if got == 142: yield 'got142'
            n += 143 * i
            if got == 143: yield 'got143'
            n += 144 * i
            if got == 144: yield 'got144'
            n += 145 * i
            if got == 145: yield 'got145'
            n += 146 * i
            if got == 146: yield 'got146'
            n += 147 * i
            if got == 147: yield 'got147'
            n += 148 * i
            if got == 148: yield 'got148'
            n += 149 * i
            if got == 149: yield 'got149'
            if n % 1000 == 7: 1 // 0
        except ValueError as e:
            yield repr(e)
        finally:
            n -= 0 * i
            if n == 0: print('n', 0)
            n -= 1 * i
            if n == 1: print('n', 1)
            n -= 2 * i
            if n == 2: print('n', 2)
            n -= 3 * i
            if n == 3: print('n', 3)
            n -= 4 * i
            if n == 4: print('n', 4)
            n -= 5 * i
            if n == 5: print('n', 5)
            n -= 6 * i
            if n == 6: print('n', 6)
            n -= 7 * i
            if n == 7: print('n', 7)
            n -= 8 * i
            if n == 8: print('n', 8)
            n -= 9 * i
            if n == 9: print('n', 9)
            n -= 10 * i
            if n == 10: print('n', 10)
            n -= 11 * i
            if n == 11: print('n', 11)
            n -= 12 * i
            if n == 12: print('n', 12)
            n -= 13 * i
            if n == 13: print('n', 13)
            n -= 14 * i
            if n == 14: print('n', 14)
            n -= 15 * i
            if n == 15: print('n', 15)
            n -= 16 * i
            if n == 16: print('n', 16)
            n -= 17 * i
            if n == 17: print('n', 17)
            n -= 18 * i
            if n == 18: print('n', 18)
            n -= 19 * i
            if n == 19: print('n', 19)
            n -= 20 * i
            if n == 20: print('n', 20)
            n -= 21 * i
            if n == 21: print('n', 21)
            n -= 22 * i
            if n == 22: print('n', 22)
            n -= 23 * i
            if n == 23: print('n', 23)
            n -= 24 * i
            if n == 24: print('n', 24)
            n -= 25 * i
            if n == 25: print('n', 25)
            n -= 26 * i
            if n == 26: print('n', 26)
            n -= 27 * i
            if n == 27: print('n', 27)
            n -= 28 * i
            if n == 28: print('n', 28)
            n -= 29 * i
            if n == 29: print('n', 29)
            n -= 30 * i
            if n == 30: print('n', 30)
            n -= 31 * i
            if n == 31: print('n', 31)
            n -= 32 * i
            if n == 32: print('n', 32)
            n -= 33 * i
            if n == 33: print('n', 33)
            n -= 34 * i
            if n == 34: print('n', 34)
            n -= 35 * i
            if n == 35: print('n', 35)
            n -= 36 * i
            if n == 36: print('n', 36)
            n -= 37 * i
            if n == 37: print('n', 37)
            n -= 38 * i
            if n == 38: print('n', 38)
            n -= 39 * i
            if n == 39: print('n', 39)
            n -= 40 * i
            if n == 40: print('n', 40)
            n -= 41 * i
            if n == 41: print('n', 41)
            n -= 42 * i
            if n == 42: print('n', 42)
            n -= 43 * i
            if n == 43: print('n', 43)
            n -= 44 * i
            if n == 44: print('n', 44)
            n -= 45 * i
            if n == 45: print('n', 45)
            n -= 46 * i
            if n == 46: print('n', 46)
            n -= 47 * i
            if n == 47: print('n', 47)
            n -= 48 * i
            if n == 48: print('n', 48)
            n -= 49 * i
            if n == 49: print('n', 49)
            n -= 50 * i
            if n == 50: print('n', 50)
            n -= 51 * i
            if n == 51: print('n', 51)
            n -= 52 * i
            if n == 52: print('n', 52)
            n -= 53 * i
            if n == 53: print('n', 53)
            n -= 54 * i
            if n == 54: print('n', 54)
            n -= 55 * i
            if n == 55: print('n', 55)
            n -= 56 * i
            if n == 56: print('n', 56)
            n -= 57 * i
            if n == 57: print('n', 57)
            n -= 58 * i
            if n == 58: print('n', 58)
            n -= 59 * i
            if n == 59: print('n', 59)
            n -= 60 * i
            if n == 60: print('n', 60)
            n -= 61 * i
            if n == 61: print('n', 61)
            n -= 62 * i
            if n == 62: print('n', 62)
            n -= 63 * i
            if n == 63: print('n', 63)
            n -= 64 * i
            if n == 64: print('n', 64)
            n -= 65 * i
            if n == 65: print('n', 65)
            n -= 66 * i
            if n == 66: print('n', 66)
            n -= 67 * i
            if n == 67: print('n', 67)
            n -= 68 * i
            if n == 68: print('n', 68)
            n -= 69 * i
            if n == 69: print('n', 69)
            n -= 70 * i
            if n == 70: print('n', 70)
            n -= 71 * i
            if n == 71: print('n', 71)
            n -= 72 * i
            if n == 72: print('n', 72)
            n -= 73 * i
            if n == 73: print('n', 73)
            n -= 74 * i
            if n == 74: print('n', 74)
            n -= 75 * i
            if n == 75: print('n', 75)
            n -= 76 * i
            if n == 76: print('n', 76)
            n -= 77 * i
            if n == 77: print('n', 77)
            n -= 78 * i
            if n == 78: print('n', 78)
            n -= 79 * i
            if n == 79: print('n', 79)
            n -= 80 * i
            if n == 80: print('n', 80)
            n -= 81 * i
            if n == 81: print('n', 81)
            n -= 82 * i
            if n == 82: print('n', 82)
            n -= 83 * i
            if n == 83: print('n', 83)
            n -= 84 * i
            if n == 84: print('n', 84)
            n -= 85 * i
            if n == 85: print('n', 85)
            n -= 86 * i
            if n == 86: print('n', 86)
            n -= 87 * i
            if n == 87: print('n', 87)
            n -= 88 * i
            if n == 88: print('n', 88)
            n -= 89 * i
            if n == 89: print('n', 89)
            n -= 90 * i
            if n == 90: print('n', 90)
            n -= 91 * i
            if n == 91: print('n', 91)
            n -= 92 * i
            if n == 92: print('n', 92)
            n -= 93 * i
            if n == 93: print('n', 93)
            n -= 94 * i
            if n == 94: print('n', 94)
            n -= 95 * i
            if n == 95: print('n', 95)
            n -= 96 * i
            if n == 96: print('n', 96)
            n -= 97 * i
            if n == 97: print('n', 97)
            n -= 98 * i
            if n == 98: print('n', 98)
            n -= 99 * i
            if n == 99: print('n', 99)
            n -= 100 * i
            if n == 100: print('n', 100)
            n -= 101 * i
            if n == 101: print('n', 101)
            n -= 102 * i
            if n == 102: print('n', 102)
            n -= 103 * i
            if n == 103: print('n', 103)
            n -= 104 * i
            if n == 104: print('n', 104)
            n -= 105 * i
            if n == 105: print('n', 105)
            n -= 106 * i
            if n == 106: print('n', 106)
            n -= 107 * i
            if n == 107: print('n', 107)
            n -= 108 * i
            if n == 108: print('n', 108)
            n -= 109 * i
            if n == 109: print('n', 109)
            n -= 110 * i
            if n == 110: print('n', 110)
            n -= 111 * i
            if n == 111: print('n', 111)
            n -= 112 * i
            if n == 112: print('n', 112)
            n -= 113 * i
            if n == 113: print('n', 113)
            n -= 114 * i
            if n == 114: print('n', 114)
            n -= 115 * i
            if n == 115: print('n', 115)
            n -= 116 * i
            if n == 116: print('n', 116)
            n -= 117 * i
            if n == 117: print('n', 117)
            n -= 118 * i
            if n == 118: print('n', 118)
            n -= 119 * i
            if n == 119: print('n', 119)
            n -= 120 * i
            if n == 120: print('n', 120)
            n -= 121 * i
            if n == 121: print('n', 121)
            n -= 122 * i
            if n == 122: print('n', 122)
            n -= 123 * i
            if n == 123: print('n', 123)
            n -= 124 * i
            if n == 124: print('n', 124)
            n -= 125 * i
            if n == 125: print('n', 125)
            n -= 126 * i
            if n == 126: print('n', 126)
            n -= 127 * i
            if n == 127: print('n', 127)
            n -= 128 * i
            if n == 128: print('n', 128)
            n -= 129 * i
            if n == 129: print('n', 129)
            n -= 130 * i
            if n == 130: print('n', 130)
            n -= 131 * i
            if n == 131: print('n', 131)
            n -= 132 * i
            if n == 132: print('n', 132)
            n -= 133 * i
            if n == 133: print('n', 133)
            n -= 134 * i
            if n == 134: print('n', 134)
            n -= 135 * i
            if n == 135: print('n', 135)
            n -= 136 * i
            if n == 136: print('n', 136)
            n -= 137 * i
            if n == 137: print('n', 137)
            n -= 138 * i
            if n == 138: print('n', 138)
            n -= 139 * i
            if n == 139: print('n', 139)
            n -= 140 * i
            if n == 140: print('n', 140)
            n -= 141 * i
            if n == 141: print('n', 141)
            n -= 142 * i
            if n == 142: print('n', 142)
            n -= 143 * i
            if n == 143: print('n', 143)
            n -= 144 * i
            if n == 144: print('n', 144)
            n -= 145 * i
            if n == 145: print('n', 145)
            n -= 146 * i
            if n == 146: print('n', 146)
            n -= 147 * i
            if n == 147: print('n', 147)
            n -= 148 * i
            if n == 148: print('n', 148)
            n -= 149 * i
            if n == 149: print('n', 149)
    return n
g = g2(8)
print(next(g), next(g), g.send(5), next(g), g.throw(ValueError('x')), list(g))
def g3():
    x = 0 + 1
    y0 = x * 2
    x = 1 + 1
    y1 = x * 2
    x = 2 + 1
    y2 = x * 2
    x = 3 + 1
    y3 = x * 2
    x = 4 + 1
    y4 = x * 2
    x = 5 + 1
    y5 = x * 2
    x = 6 + 1
    y6 = x * 2
    x = 7 + 1
    y7 = x * 2
    x = 8 + 1
    y8 = x * 2
    x = 9 + 1
    y9 = x * 2
    x = 10 + 1
    y10 = x * 2
    x = 11 + 1
    y11 = x * 2
    x = 12 + 1
    y12 = x * 2
    x = 13 + 1
    y13 = x * 2
    x = 14 + 1
    y14 = x * 2
    x = 15 + 1
    y15 = x * 2
    x = 16 + 1
    y16 = x * 2
    x = 17 + 1
    y17 = x * 2
    x = 18 + 1
    y18 = x * 2
    x = 19 + 1
    y19 = x * 2
    x = 20 + 1
    y20 = x * 2
    x = 21 + 1
    y21 = x * 2
    x = 22 + 1
    y22 = x * 2
    x = 23 + 1
    y23 = x * 2
    x = 24 + 1
    y24 = x * 2
    x = 25 + 1
    y25 = x * 2
    x = 26 + 1
    y26 = x * 2
    x = 27 + 1
    y27 = x * 2
    x = 28 + 1
    y28 = x * 2
    x = 29 + 1
    y29 = x * 2
    x = 30 + 1
    y30 = x * 2
    x = 31 + 1
    y31 = x * 2
    x = 32 + 1
    y32 = x * 2
    x = 33 + 1
    y33 = x * 2
    x = 34 + 1
    y34 = x * 2
    x = 35 + 1
    y35 = x * 2
    x = 36 + 1
    y36 = x * 2
    x = 37 + 1
    y37 = x * 2
    x = 38 + 1
    y38 = x * 2
    x = 39 + 1
    y39 = x * 2
    x = 40 + 1
    y40 = x * 2
    x = 41 + 1
    y41 = x * 2
    x = 42 + 1
    y42 = x * 2
    x = 43 + 1
    y43 = x * 2
    x = 44 + 1
    y44 = x * 2
    x = 45 + 1
    y45 = x * 2
    x = 46 + 1
    y46 = x * 2
    x = 47 + 1
    y47 = x * 2
    x = 48 + 1
    y48 = x * 2
    x = 49 + 1
    y49 = x * 2
    x = 50 + 1
    y50 = x * 2
    x = 51 + 1
    y51 = x * 2
    x = 52 + 1
    y52 = x * 2
    x = 53 + 1
    y53 = x * 2
    x = 54 + 1
    y54 = x * 2
    x = 55 + 1
    y55 = x * 2
    x = 56 + 1
    y56 = x * 2
    x = 57 + 1
    y57 = x * 2
    x = 58 + 1
    y58 = x * 2
    x = 59 + 1
    y59 = x * 2
    x = 60 + 1
    y60 = x * 2
    x = 61 + 1
    y61 = x * 2
    x = 62 + 1
    y62 = x * 2
    x = 63 + 1
    y63 = x * 2
    x = 64 + 1
    y64 = x * 2
    x = 65 + 1
    y65 = x * 2
    x = 66 + 1
    y66 = x * 2
    x = 67 + 1
    y67 = x * 2
    x = 68 + 1
    y68 = x * 2
    x = 69 + 1
    y69 = x * 2
    x = 70 + 1
    y70 = x * 2
    x = 71 + 1
    y71 = x * 2
    x = 72 + 1
    y72 = x * 2
    x = 73 + 1
    y73 = x * 2
    x = 74 + 1
    y74 = x * 2
    x = 75 + 1
    y75 = x * 2
    x = 76 + 1
    y76 = x * 2
    x = 77 + 1
    y77 = x * 2
    x = 78 + 1
    y78 = x * 2
    x = 79 + 1
    y79 = x * 2
    x = 80 + 1
    y80 = x * 2
    x = 81 + 1
    y81 = x * 2
    x = 82 + 1
    y82 = x * 2
    x = 83 + 1
    y83 = x * 2
    x = 84 + 1
    y84 = x * 2
    x = 85 + 1
    y85 = x * 2
    x = 86 + 1
    y86 = x * 2
    x = 87 + 1
    y87 = x * 2
    x = 88 + 1
    y88 = x * 2
    x = 89 + 1
    y89 = x * 2
    x = 90 + 1
    y90 = x * 2
    x = 91 + 1
    y91 = x * 2
    x = 92 + 1
    y92 = x * 2
    x = 93 + 1
    y93 = x * 2
    x = 94 + 1
    y94 = x * 2
    x = 95 + 1
    y95 = x * 2
    x = 96 + 1
    y96 = x * 2
    x = 97 + 1
    y97 = x * 2
    x = 98 + 1
    y98 = x * 2
    x = 99 + 1
    y99 = x * 2
    x = 100 + 1
    y100 = x * 2
    x = 101 + 1
    y101 = x * 2
    x = 102 + 1
    y102 = x * 2
    x = 103 + 1
    y103 = x * 2
    x = 104 + 1
    y104 = x * 2
    x = 105 + 1
    y105 = x * 2
    x = 106 + 1
    y106 = x * 2
    x = 107 + 1
    y107 = x * 2
    x = 108 + 1
    y108 = x * 2
    x = 109 + 1
    y109 = x * 2
    x = 110 + 1
    y110 = x * 2
    x = 111 + 1
    y111 = x * 2
    x = 112 + 1
    y112 = x * 2
    x = 113 + 1
    y113 = x * 2
    x = 114 + 1
    y114 = x * 2
    x = 115 + 1
    y115 = x * 2
    x = 116 + 1
    y116 = x * 2
    x = 117 + 1
    y117 = x * 2
    x = 118 + 1
    y118 = x * 2
    x = 119 + 1
    y119 = x * 2
    x = 120 + 1
    y120 = x * 2
    x = 121 + 1
    y121 = x * 2
    x = 122 + 1
    y122 = x * 2
    x = 123 + 1
    y123 = x * 2
    x = 124 + 1
    y124 = x * 2
    x = 125 + 1
    y125 = x * 2
    x = 126 + 1
    y126 = x * 2
    x = 127 + 1
    y127 = x * 2
    x = 128 + 1
    y128 = x * 2
    x = 129 + 1
    y129 = x * 2
    x = 130 + 1
    y130 = x * 2
    x = 131 + 1
    y131 = x * 2
    x = 132 + 1
    y132 = x * 2
    x = 133 + 1
    y133 = x * 2
    x = 134 + 1
    y134 = x * 2
    x = 135 + 1
    y135 = x * 2
    x = 136 + 1
    y136 = x * 2
    x = 137 + 1
    y137 = x * 2
    x = 138 + 1
    y138 = x * 2
    x = 139 + 1
    y139 = x * 2
    x = 140 + 1
    y140 = x * 2
    x = 141 + 1
    y141 = x * 2
    x = 142 + 1
    y142 = x * 2
    x = 143 + 1
    y143 = x * 2
    x = 144 + 1
    y144 = x * 2
    x = 145 + 1
    y145 = x * 2
    x = 146 + 1
    y146 = x * 2
    x = 147 + 1
    y147 = x * 2
    x = 148 + 1
    y148 = x * 2
    x = 149 + 1
    y149 = x * 2
    x = 150 + 1
    y150 = x * 2
    x = 151 + 1
    y151 = x * 2
    x = 152 + 1
    y152 = x * 2
    x = 153 + 1
    y153 = x * 2
    x = 154 + 1
    y154 = x * 2
    x = 155 + 1
    y155 = x * 2
    x = 156 + 1
    y156 = x * 2
    x = 157 + 1
    y157 = x * 2
    x = 158 + 1
    y158 = x * 2
    x = 159 + 1
    y159 = x * 2
    x = 160 + 1
    y160 = x * 2
    x = 161 + 1
    y161 = x * 2
    x = 162 + 1
    y162 = x * 2
    x = 163 + 1
    y163 = x * 2
    x = 164 + 1
    y164 = x * 2
    x = 165 + 1
    y165 = x * 2
    x = 166 + 1
    y166 = x * 2
    x = 167 + 1
    y167 = x * 2
    x = 168 + 1
    y168 = x * 2
    x = 169 + 1
    y169 = x * 2
    x = 170 + 1
    y170 = x * 2
    x = 171 + 1
    y171 = x * 2
    x = 172 + 1
    y172 = x * 2
    x = 173 + 1
    y173 = x * 2
    x = 174 + 1
    y174 = x * 2
    x = 175 + 1
    y175 = x * 2
    x = 176 + 1
    y176 = x * 2
    x = 177 + 1
    y177 = x * 2
    x = 178 + 1
    y178 = x * 2
    x = 179 + 1
    y179 = x * 2
    x = 180 + 1
    y180 = x * 2
    x = 181 + 1
    y181 = x * 2
    x = 182 + 1
    y182 = x * 2
    x = 183 + 1
    y183 = x * 2
    x = 184 + 1
    y184 = x * 2
    x = 185 + 1
    y185 = x * 2
    x = 186 + 1
    y186 = x * 2
    x = 187 + 1
    y187 = x * 2
    x = 188 + 1
    y188 = x * 2
    x = 189 + 1
    y189 = x * 2
    x = 190 + 1
    y190 = x * 2
    x = 191 + 1
    y191 = x * 2
    x = 192 + 1
    y192 = x * 2
    x = 193 + 1
    y193 = x * 2
    x = 194 + 1
    y194 = x * 2
    x = 195 + 1
    y195 = x * 2
    x = 196 + 1
    y196 = x * 2
    x = 197 + 1
    y197 = x * 2
    x = 198 + 1
    y198 = x * 2
    x = 199 + 1
    y199 = x * 2
    x = 200 + 1
    y200 = x * 2
    x = 201 + 1
    y201 = x * 2
    x = 202 + 1
    y202 = x * 2
    x = 203 + 1
    y203 = x * 2
    x = 204 + 1
    y204 = x * 2
    x = 205 + 1
    y205 = x * 2
    x = 206 + 1
    y206 = x * 2
    x = 207 + 1
    y207 = x * 2
    x = 208 + 1
    y208 = x * 2
    x = 209 + 1
    y209 = x * 2
    x = 210 + 1
    y210 = x * 2
    x = 211 + 1
    y211 = x * 2
    x = 212 + 1
    y212 = x * 2
    x = 213 + 1
    y213 = x * 2
    x = 214 + 1
    y214 = x * 2
    x = 215 + 1
    y215 = x * 2
    x = 216 + 1
    y216 = x * 2
    x = 217 + 1
    y217 = x * 2
    x = 218 + 1
    y218 = x * 2
    x = 219 + 1
    y219 = x * 2
    x = 220 + 1
    y220 = x * 2
    x = 221 + 1
    y221 = x * 2
    x = 222 + 1
    y222 = x * 2
    x = 223 + 1
    y223 = x * 2
    x = 224 + 1
    y224 = x * 2
    x = 225 + 1
    y225 = x * 2
    x = 226 + 1
    y226 = x * 2
    x = 227 + 1
    y227 = x * 2
    x = 228 + 1
    y228 = x * 2
    x = 229 + 1
    y229 = x * 2
    x = 230 + 1
    y230 = x * 2
    x = 231 + 1
    y231 = x * 2
    x = 232 + 1
    y232 = x * 2
    x = 233 + 1
    y233 = x * 2
    x = 234 + 1
    y234 = x * 2
    x = 235 + 1
    y235 = x * 2
    x = 236 + 1
    y236 = x * 2
    x = 237 + 1
    y237 = x * 2
    x = 238 + 1
    y238 = x * 2
    x = 239 + 1
    y239 = x * 2
    x = 240 + 1
    y240 = x * 2
    x = 241 + 1
    y241 = x * 2
    x = 242 + 1
    y242 = x * 2
    x = 243 + 1
    y243 = x * 2
    x = 244 + 1
    y244 = x * 2
    x = 245 + 1
    y245 = x * 2
    x = 246 + 1
    y246 = x * 2
    x = 247 + 1
    y247 = x * 2
    x = 248 + 1
    y248 = x * 2
    x = 249 + 1
    y249 = x * 2
    x = 250 + 1
    y250 = x * 2
    x = 251 + 1
    y251 = x * 2
    x = 252 + 1
    y252 = x * 2
    x = 253 + 1
    y253 = x * 2
    x = 254 + 1
    y254 = x * 2
    x = 255 + 1
    y255 = x * 2
    x = 256 + 1
    y256 = x * 2
    x = 257 + 1
    y257 = x * 2
    x = 258 + 1
    y258 = x * 2
    x = 259 + 1
    y259 = x * 2
    x = 260 + 1
    y260 = x * 2
    x = 261 + 1
    y261 = x * 2
    x = 262 + 1
    y262 = x * 2
    x = 263 + 1
    y263 = x * 2
    x = 264 + 1
    y264 = x * 2
    x = 265 + 1
    y265 = x * 2
    x = 266 + 1
    y266 = x * 2
    x = 267 + 1
    y267 = x * 2
    x = 268 + 1
    y268 = x * 2
    x = 269 + 1
    y269 = x * 2
    x = 270 + 1
    y270 = x * 2
    x = 271 + 1
    y271 = x * 2
    x = 272 + 1
    y272 = x * 2
    x = 273 + 1
    y273 = x * 2
    x = 274 + 1
    y274 = x * 2
    x = 275 + 1
    y275 = x * 2
    x = 276 + 1
    y276 = x * 2
    x = 277 + 1
    y277 = x * 2
    x = 278 + 1
    y278 = x * 2
    x = 279 + 1
    y279 = x * 2
    x = 280 + 1
    y280 = x * 2
    x = 281 + 1
    y281 = x * 2
    x = 282 + 1
    y282 = x * 2
    x = 283 + 1
    y283 = x * 2
    x = 284 + 1
    y284 = x * 2
    x = 285 + 1
    y285 = x * 2
    x = 286 + 1
    y286 = x * 2
    x = 287 + 1
    y287 = x * 2
    x = 288 + 1
    y288 = x * 2
    x = 289 + 1
    y289 = x * 2
    x = 290 + 1
    y290 = x * 2
    x = 291 + 1
    y291 = x * 2
    x = 292 + 1
    y292 = x * 2
    x = 293 + 1
    y293 = x * 2
    x = 294 + 1
    y294 = x * 2
    x = 295 + 1
    y295 = x * 2
    x = 296 + 1
    y296 = x * 2
    x = 297 + 1
    y297 = x * 2
    x = 298 + 1
    y298 = x * 2
    x = 299 + 1
    y299 = x * 2
    x = 300 + 1
    y300 = x * 2
    x = 301 + 1
    y301 = x * 2
    x = 302 + 1
    y302 = x * 2
    x = 303 + 1
    y303 = x * 2
    x = 304 + 1
    y304 = x * 2
    x = 305 + 1
    y305 = x * 2
    x = 306 + 1
    y306 = x * 2
    x = 307 + 1
    y307 = x * 2
    x = 308 + 1
    y308 = x * 2
    x = 309 + 1
    y309 = x * 2
    x = 310 + 1
    y310 = x * 2
    x = 311 + 1
    y311 = x * 2
    x = 312 + 1
    y312 = x * 2
    x = 313 + 1
    y313 = x * 2
    x = 314 + 1
    y314 = x * 2
    x = 315 + 1
    y315 = x * 2
    x = 316 + 1
    y316 = x * 2
    x = 317 + 1
    y317 = x * 2
    x = 318 + 1
    y318 = x * 2
    x = 319 + 1
    y319 = x * 2
    x = 320 + 1
    y320 = x * 2
    x = 321 + 1
    y321 = x * 2
    x = 322 + 1
    y322 = x * 2
    x = 323 + 1
    y323 = x * 2
    x = 324 + 1
    y324 = x * 2
    x = 325 + 1
    y325 = x * 2
    x = 326 + 1
    y326 = x * 2
    x = 327 + 1
    y327 = x * 2
    x = 328 + 1
    y328 = x * 2
    x = 329 + 1
    y329 = x * 2
    x = 330 + 1
    y330 = x * 2
    x = 331 + 1
    y331 = x * 2
    x = 332 + 1
    y332 = x * 2
    x = 333 + 1
    y333 = x * 2
    x = 334 + 1
    y334 = x * 2
    x = 335 + 1
    y335 = x * 2
    x = 336 + 1
    y336 = x * 2
    x = 337 + 1
    y337 = x * 2
    x = 338 + 1
    y338 = x * 2
    x = 339 + 1
    y339 = x * 2
    x = 340 + 1
    y340 = x * 2
    x = 341 + 1
    y341 = x * 2
    x = 342 + 1
    y342 = x * 2
    x = 343 + 1
    y343 = x * 2
    x = 344 + 1
    y344 = x * 2
    x = 345 + 1
    y345 = x * 2
    x = 346 + 1
    y346 = x * 2
    x = 347 + 1
    y347 = x * 2
    x = 348 + 1
    y348 = x * 2
    x = 349 + 1
    y349 = x * 2
    x = 350 + 1
    y350 = x * 2
    x = 351 + 1
    y351 = x * 2
    x = 352 + 1
    y352 = x * 2
    x = 353 + 1
    y353 = x * 2
    x = 354 + 1
    y354 = x * 2
    x = 355 + 1
    y355 = x * 2
    x = 356 + 1
    y356 = x * 2
    x = 357 + 1
    y357 = x * 2
    x = 358 + 1
    y358 = x * 2
    x = 359 + 1
    y359 = x * 2
    x = 360 + 1
    y360 = x * 2
    x = 361 + 1
    y361 = x * 2
    x = 362 + 1
    y362 = x * 2
    x = 363 + 1
    y363 = x * 2
    x = 364 + 1
    y364 = x * 2
    x = 365 + 1
    y365 = x * 2
    x = 366 + 1
    y366 = x * 2
    x = 367 + 1
    y367 = x * 2
    x = 368 + 1
    y368 = x * 2
    x = 369 + 1
    y369 = x * 2
    x = 370 + 1
    y370 = x * 2
    x = 371 + 1
    y371 = x * 2
    x = 372 + 1
    y372 = x * 2
    x = 373 + 1
    y373 = x * 2
    x = 374 + 1
    y374 = x * 2
    x = 375 + 1
    y375 = x * 2
    x = 376 + 1
    y376 = x * 2
    x = 377 + 1
    y377 = x * 2
    x = 378 + 1
    y378 = x * 2
    x = 379 + 1
    y379 = x * 2
    x = 380 + 1
    y380 = x * 2
    x = 381 + 1
    y381 = x * 2
    x = 382 + 1
    y382 = x * 2
    x = 383 + 1
    y383 = x * 2
    x = 384 + 1
    y384 = x * 2
    x = 385 + 1
    y385 = x * 2
    x = 386 + 1
    y386 = x * 2
    x = 387 + 1
    y387 = x * 2
    x = 388 + 1
    y388 = x * 2
    x = 389 + 1
    y389 = x * 2
    x = 390 + 1
    y390 = x * 2
    x = 391 + 1
    y391 = x * 2
    x = 392 + 1
    y392 = x * 2
    x = 393 + 1
    y393 = x * 2
    x = 394 + 1
    y394 = x * 2
    x = 395 + 1
    y395 = x * 2
    x = 396 + 1
    y396 = x * 2
    x = 397 + 1
    y397 = x * 2
    x = 398 + 1
    y398 = x * 2
    x = 399 + 1
    y399 = x * 2
    x = 400 + 1
    y400 = x * 2
    x = 401 + 1
    y401 = x * 2
    x = 402 + 1
    y402 = x * 2
    x = 403 + 1
    y403 = x * 2
    x = 404 + 1
    y404 = x * 2
    x = 405 + 1
    y405 = x * 2
    x = 406 + 1
    y406 = x * 2
    x = 407 + 1
    y407 = x * 2
    x = 408 + 1
    y408 = x * 2
    x = 409 + 1
    y409 = x * 2
    x = 410 + 1
    y410 = x * 2
    x = 411 + 1
    y411 = x * 2
    x = 412 + 1
    y412 = x * 2
    x = 413 + 1
    y413 = x * 2
    x = 414 + 1
    y414 = x * 2
    x = 415 + 1
    y415 = x * 2
    x = 416 + 1
    y416 = x * 2
    x = 417 + 1
    y417 = x * 2
    x = 418 + 1
    y418 = x * 2
    x = 419 + 1
    y419 = x * 2
    x = 420 + 1
    y420 = x * 2
    x = 421 + 1
    y421 = x * 2
    x = 422 + 1
    y422 = x * 2
    x = 423 + 1
    y423 = x * 2
    x = 424 + 1
    y424 = x * 2
    x = 425 + 1
    y425 = x * 2
    x = 426 + 1
    y426 = x * 2
    x = 427 + 1
    y427 = x * 2
    x = 428 + 1
    y428 = x * 2
    x = 429 + 1
    y429 = x * 2
    x = 430 + 1
    y430 = x * 2
    x = 431 + 1
    y431 = x * 2
    x = 432 + 1
    y432 = x * 2
    x = 433 + 1
    y433 = x * 2
    x = 434 + 1
    y434 = x * 2
    x = 435 + 1
    y435 = x * 2
    x = 436 + 1
    y436 = x * 2
    x = 437 + 1
    y437 = x * 2
    x = 438 + 1
    y438 = x * 2
    x = 439 + 1
    y439 = x * 2
    x = 440 + 1
    y440 = x * 2
    x = 441 + 1
    y441 = x * 2
    x = 442 + 1
    y442 = x * 2
    x = 443 + 1
    y443 = x * 2
    x = 444 + 1
    y444 = x * 2
    x = 445 + 1
    y445 = x * 2
    x = 446 + 1
    y446 = x * 2
    x = 447 + 1
    y447 = x * 2
    x = 448 + 1
    y448 = x * 2
    x = 449 + 1
    y449 = x * 2
    x = 450 + 1
    y450 = x * 2
    x = 451 + 1
    y451 = x * 2
    x = 452 + 1
    y452 = x * 2
    x = 453 + 1
    y453 = x * 2
    x = 454 + 1
    y454 = x * 2
    x = 455 + 1
    y455 = x * 2
    x = 456 + 1
    y456 = x * 2
    x = 457 + 1
    y457 = x * 2
    x = 458 + 1
    y458 = x * 2
    x = 459 + 1
    y459 = x * 2
    x = 460 + 1
    y460 = x * 2
    x = 461 + 1
    y461 = x * 2
    x = 462 + 1
    y462 = x * 2
    x = 463 + 1
    y463 = x * 2
    x = 464 + 1
    y464 = x * 2
    x = 465 + 1
    y465 = x * 2
    x = 466 + 1
    y466 = x * 2
    x = 467 + 1
    y467 = x * 2
    x = 468 + 1
    y468 = x * 2
    x = 469 + 1
    y469 = x * 2
    x = 470 + 1
    y470 = x * 2
    x = 471 + 1
    y471 = x * 2
    x = 472 + 1
    y472 = x * 2
    x = 473 + 1
    y473 = x * 2
    x = 474 + 1
    y474 = x * 2
    x = 475 + 1
    y475 = x * 2
    x = 476 + 1
    y476 = x * 2
    x = 477 + 1
    y477 = x * 2
    x = 478 + 1
    y478 = x * 2
    x = 479 + 1
    y479 = x * 2
    x = 480 + 1
    y480 = x * 2
    x = 481 + 1
    y481 = x * 2
    x = 482 + 1
    y482 = x * 2
    x = 483 + 1
    y483 = x * 2
    x = 484 + 1
    y484 = x * 2
    x = 485 + 1
    y485 = x * 2
    x = 486 + 1
    y486 = x * 2
    x = 487 + 1
    y487 = x * 2
    x = 488 + 1
    y488 = x * 2
    x = 489 + 1
    y489 = x * 2
    x = 490 + 1
    y490 = x * 2
    x = 491 + 1
    y491 = x * 2
    x = 492 + 1
    y492 = x * 2
    x = 493 + 1
    y493 = x * 2
    x = 494 + 1
    y494 = x * 2
    x = 495 + 1
    y495 = x * 2
    x = 496 + 1
    y496 = x * 2
    x = 497 + 1
    y497 = x * 2
    x = 498 + 1
    y498 = x * 2
    x = 499 + 1
    y499 = x * 2
    yield x
    yield y0 + y499
    yield 1 // (x - x)
for v in g3(): print(v)
