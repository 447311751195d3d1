def helper(n):
    return 10 // n
def big(n):
    total = 0
    if n > 0:
        total += helper(n + 0)
    for k in range(n):
        if k == 0: continue
        if k > 0 + 5: break
        total += k * n
    else:
        total += 1
    if n > 1:
        total += helper(n + 1)
    for k in range(n):
        if k == 1: continue
        if k > 1 + 5: break
        total += k * n
    else:
        total += 1
    if n > 2:
        total += helper(n + 2)
    for k in range(n):
        if k == 2: continue
        if k > 2 + 5: break
        total += k * n
    else:
        total += 1
    if n > 3:
        total += helper(n + 3)
    for k in range(n):
        if k == 3: continue
        if k > 3 + 5: break
        total += k * n
    else:
        total += 1
    if n > 4:
        total += helper(n + 4)
    for k in range(n):
        if k == 4: continue
        if k > 4 + 5: break
        total += k * n
    else:
        total += 1
    if n > 5:
        total += helper(n + 5)
    for k in range(n):
        if k == 5: continue
        if k > 5 + 5: break
        total += k * n
    else:
        total += 1
    if n > 6:
        total += helper(n + 6)
    for k in range(n):
        if k == 6: continue
        if k > 6 + 5: break
        total += k * n
    else:
        total += 1
    if n > 7:
        total += helper(n + 7)
    for k in range(n):
        if k == 7: continue
        if k > 7 + 5: break
        total += k * n
    else:
        total += 1
    if n > 8:
        total += helper(n + 8)
    for k in range(n):
        if k == 8: continue
        if k > 8 + 5: break
        total += k * n
    else:
        total += 1
    if n > 9:
        total += helper(n + 9)
    for k in range(n):
        if k == 9: continue
        if k > 9 + 5: break
        total += k * n
    else:
        total += 1
    if n > 10:
        total += helper(n + 10)
    for k in range(n):
        if k == 10: continue
        if k > 10 + 5: break
        total += k * n
    else:
        total += 1
    if n > 11:
        total += helper(n + 11)
    for k in range(n):
        if k == 11: continue
        if k > 11 + 5: break
        total += k * n
    else:
        total += 1
    if n > 12:
        total += helper(n + 12)
    for k in range(n):
        if k == 12: continue
        if k > 12 + 5: break
        total += k * n
    else:
        total += 1
    if n > 13:
        total += helper(n + 13)
    for k in range(n):
        if k == 13: continue
        if k > 13 + 5: break
        total += k * n
    else:
        total += 1
    if n > 14:
        total += helper(n + 14)
    for k in range(n):
        if k == 14: continue
        if k > 14 + 5: break
        total += k * n
    else:
        total += 1
    if n > 15:
        total += helper(n + 15)
    for k in range(n):
        if k == 15: continue
        if k > 15 + 5: break
        total += k * n
    else:
        total += 1
    if n > 16:
        total += helper(n + 16)
    for k in range(n):
        if k == 16: continue
        if k > 16 + 5: break
        total += k * n
    else:
        total += 1
    if n > 17:
        total += helper(n + 17)
    for k in range(n):
        if k == 17: continue
        if k > 17 + 5: break
        total += k * n
    else:
        total += 1
    if n > 18:
        total += helper(n + 18)
    for k in range(n):
        if k == 18: continue
        if k > 18 + 5: break
        total += k * n
    else:
        total += 1
    if n > 19:
        total += helper(n + 19)
    for k in range(n):
        if k == 19: continue
        if k > 19 + 5: break
        total += k * n
    else:
        total += 1
    if n > 20:
        total += helper(n + 20)
    for k in range(n):
        if k == 20: continue
        if k > 20 + 5: break
        total += k * n
    else:
        total += 1
    if n > 21:
        total += helper(n + 21)
    for k in range(n):
        if k == 21: continue
        if k > 21 + 5: break
        total += k * n
    else:
        total += 1
    if n > 22:
        total += helper(n + 22)
    for k in range(n):
        if k == 22: continue
        if k > 22 + 5: break
        total += k * n
    else:
        total += 1
    if n > 23:
        total += helper(n + 23)
    for k in range(n):
        if k == 23: continue
        if k > 23 + 5: break
        total += k * n
    else:
        total += 1
    if n > 24:
        total += helper(n + 24)
    for k in range(n):
        if k == 24: continue
        if k > 24 + 5: break
        total += k * n
    else:
        total += 1
    if n > 25:
        total += helper(n + 25)
    for k in range(n):
        if k == 25: continue
        if k > 25 + 5: break
        total += k * n
    else:
        total += 1
    if n > 26:
        total += helper(n + 26)
    for k in range(n):
        if k == 26: continue
        if k > 26 + 5: break
        total += k * n
    else:
        total += 1
    if n > 27:
        total += helper(n + 27)
    for k in range(n):
        if k == 27: continue
        if k > 27 + 5: break
        total += k * n
    else:
        total += 1
    if n > 28:
        total += helper(n + 28)
    for k in range(n):
        if k == 28: continue
        if k > 28 + 5: break
        total += k * n
    else:
        total += 1
    if n > 29:
        total += helper(n + 29)
    for k in range(n):
        if k == 29: continue
        if k > 29 + 5: break
        total += k * n
    else:
        total += 1
    if n > 30:
        total += helper(n + 30)
    for k in range(n):
        if k == 30: continue
        if k > 30 + 5: break
        total += k * n
    else:
        total += 1
    if n > 31:
        total += helper(n + 31)
    for k in range(n):
        if k == 31: continue
        if k > 31 + 5: break
        total += k * n
    else:
        total += 1
    if n > 32:
        total += helper(n + 32)
    for k in range(n):
        if k == 32: continue
        if k > 32 + 5: break
        total += k * n
    else:
        total += 1
    if n > 33:
        total += helper(n + 33)
    for k in range(n):
        if k == 33: continue
        if k > 33 + 5: break
        total += k * n
    else:
        total += 1
    if n > 34:
        total += helper(n + 34)
    for k in range(n):
        if k == 34: continue
        if k > 34 + 5: break
        total += k * n
    else:
        total += 1
    if n > 35:
        total += helper(n + 35)
    for k in range(n):
        if k == 35: continue
        if k > 35 + 5: break
        total += k * n
    else:
        total += 1
    if n > 36:
        total += helper(n + 36)
    for k in range(n):
        if k == 36: continue
        if k > 36 + 5: break
        total += k * n
    else:
        total += 1
    if n > 37:
        total += helper(n + 37)
    for k in range(n):
        if k == 37: continue
        if k > 37 + 5: break
        total += k * n
    else:
        total += 1
    if n > 38:
        total += helper(n + 38)
    for k in range(n):
        if k == 38: continue
        if k > 38 + 5: break
        total += k * n
    else:
        total += 1
    if n > 39:
        total += helper(n + 39)
    for k in range(n):
        if k == 39: continue
        if k > 39 + 5: break
        total += k * n
    else:
        total += 1
    if n > 40:
        total += helper(n + 40)
    for k in range(n):
        if k == 40: continue
        if k > 40 + 5: break
        total += k * n
    else:
        total += 1
    if n > 41:
        total += helper(n + 41)
    for k in range(n):
        if k == 41: continue
        if k > 41 + 5: break
        total += k * n
    else:
        total += 1
    if n > 42:
        total += helper(n + 42)
    for k in range(n):
        if k == 42: continue
        if k > 42 + 5: break
        total += k * n
    else:
        total += 1
    if n > 43:
        total += helper(n + 43)
    for k in range(n):
        if k == 43: continue
        if k > 43 + 5: break
        total += k * n
    else:
        total += 1
    if n > 44:
        total += helper(n + 44)
    for k in range(n):
        if k == 44: continue
        if k > 44 + 5: break
        total += k * n
    else:
        total += 1
    if n > 45:
        total += helper(n + 45)
    for k in range(n):
        if k == 45: continue
        if k > 45 + 5: break
        total += k * n
    else:
        total += 1
    if n > 46:
        total += helper(n + 46)
    for k in range(n):
        if k == 46: continue
        if k > 46 + 5: break
        total += k * n
    else:
        total += 1
    if n > 47:
        total += helper(n + 47)
    for k in range(n):
        if k == 47: continue
        if k > 47 + 5: break
        total += k * n
    else:
        total += 1
    if n > 48:
        total += helper(n + 48)
    for k in range(n):
        if k == 48: continue
        if k > 48 + 5: break
        total += k * n
    else:
        total += 1
    if n > 49:
        total += helper(n + 49)
    for k in range(n):
        if k == 49: continue
        if k > 49 + 5: break
        total += k * n
    else:
        total += 1
    if n > 50:
        total += helper(n + 50)
    for k in range(n):
        if k == 50: continue
        if k > 50 + 5: break
        total += k * n
    else:
        total += 1
    if n > 51:
        total += helper(n + 51)
    for k in range(n):
        if k == 51: continue
        if k > 51 + 5: break
        total += k * n
    else:
        total += 1
    if n > 52:
        total += helper(n + 52)
    for k in range(n):
        if k == 52: continue
        if k > 52 + 5: break
        total += k * n
    else:
        total += 1
    if n > 53:
        total += helper(n + 53)
    for k in range(n):
        if k == 53: continue
        if k > 53 + 5: break
        total += k * n
    else:
        total += 1
    if n > 54:
        total += helper(n + 54)
    for k in range(n):
        if k == 54: continue
        if k > 54 + 5: break
        total += k * n
    else:
        total += 1
    if n > 55:
        total += helper(n + 55)
    for k in range(n):
        if k == 55: continue
        if k > 55 + 5: break
        total += k * n
    else:
        total += 1
    if n > 56:
        total += helper(n + 56)
    for k in range(n):
        if k == 56: continue
        if k > 56 + 5: break
        total += k * n
    else:
        total += 1
    if n > 57:
        total += helper(n + 57)
    for k in range(n):
        if k == 57: continue
        if k > 57 + 5: break
        total += k * n
    else:
        total += 1
    if n > 58:
        total += helper(n + 58)
    for k in range(n):
        if k == 58: continue
        if k > 58 + 5: break
        total += k * n
    else:
        total += 1
    if n > 59:
        total += helper(n + 59)
    for k in range(n):
        if k == 59: continue
        if k > 59 + 5: break
        total += k * n
    else:
        total += 1
    if n > 60:
        total += helper(n + 60)
    for k in range(n):
        if k == 60: continue
        if k > 60 + 5: break
        total += k * n
    else:
        total += 1
    if n > 61:
        total += helper(n + 61)
    for k in range(n):
        if k == 61: continue
        if k > 61 + 5: break
        total += k * n
    else:
        total += 1
    if n > 62:
        total += helper(n + 62)
    for k in range(n):
        if k == 62: continue
        if k > 62 + 5: break
        total += k * n
    else:
        total += 1
    if n > 63:
        total += helper(n + 63)
    for k in range(n):
        if k == 63: continue
        if k > 63 + 5: break
        total += k * n
    else:
        total += 1
    if n > 64:
        total += helper(n + 64)
    for k in range(n):
        if k == 64: continue
        if k > 64 + 5: break
        total += k * n
    else:
        total += 1
    if n > 65:
        total += helper(n + 65)
    for k in range(n):
        if k == 65: continue
        if k > 65 + 5: break
        total += k * n
    else:
        total += 1
    if n > 66:
        total += helper(n + 66)
    for k in range(n):
        if k == 66: continue
        if k > 66 + 5: break
        total += k * n
    else:
        total += 1
    if n > 67:
        total += helper(n + 67)
    for k in range(n):
        if k == 67: continue
        if k > 67 + 5: break
        total += k * n
    else:
        total += 1
    if n > 68:
        total += helper(n + 68)
    for k in range(n):
        if k == 68: continue
        if k > 68 + 5: break
        total += k * n
    else:
        total += 1
    if n > 69:
        total += helper(n + 69)
    for k in range(n):
        if k == 69: continue
        if k > 69 + 5: break
        total += k * n
    else:
        total += 1
    if n > 70:
        total += helper(n + 70)
    for k in range(n):
        if k == 70: continue
        if k > 70 + 5: break
        total += k * n
    else:
        total += 1
    if n > 71:
        total += helper(n + 71)
    for k in range(n):
        if k == 71: continue
        if k > 71 + 5: break
        total += k * n
    else:
        total += 1
    if n > 72:
        total += helper(n + 72)
    for k in range(n):
        if k == 72: continue
        if k > 72 + 5: break
        total += k * n
    else:
        total += 1
    if n > 73:
        total += helper(n + 73)
    for k in range(n):
        if k == 73: continue
        if k > 73 + 5: break
        total += k * n
    else:
        total += 1
    if n > 74:
        total += helper(n + 74)
    for k in range(n):
        if k == 74: continue
        if k > 74 + 5: break
        total += k * n
    else:
        total += 1
    if n > 75:
        total += helper(n + 75)
    for k in range(n):
        if k == 75: continue
        if k > 75 + 5: break
        total += k * n
    else:
        total += 1
    if n > 76:
        total += helper(n + 76)
    for k in range(n):
        if k == 76: continue
        if k > 76 + 5: break
        total += k * n
    else:
        total += 1
    if n > 77:
        total += helper(n + 77)
    for k in range(n):
        if k == 77: continue
        if k > 77 + 5: break
        total += k * n
    else:
        total += 1
    if n > 78:
        total += helper(n + 78)
    for k in range(n):
        if k == 78: continue
        if k > 78 + 5: break
        total += k * n
    else:
        total += 1
    if n > 79:
        total += helper(n + 79)
    for k in range(n):
        if k == 79: continue
        if k > 79 + 5: break
        total += k * n
    else:
        total += 1
    if n > 80:
        total += helper(n + 80)
    for k in range(n):
        if k == 80: continue
        if k > 80 + 5: break
        total += k * n
    else:
        total += 1
    if n > 81:
        total += helper(n + 81)
    for k in range(n):
        if k == 81: continue
        if k > 81 + 5: break
        total += k * n
    else:
        total += 1
    if n > 82:
        total += helper(n + 82)
    for k in range(n):
        if k == 82: continue
        if k > 82 + 5: break
        total += k * n
    else:
        total += 1
    if n > 83:
        total += helper(n + 83)
    for k in range(n):
        if k == 83: continue
        if k > 83 + 5: break
        total += k * n
    else:
        total += 1
    if n > 84:
        total += helper(n + 84)
    for k in range(n):
        if k == 84: continue
        if k > 84 + 5: break
        total += k * n
    else:
        total += 1
    if n > 85:
        total += helper(n + 85)
    for k in range(n):
        if k == 85: continue
        if k > 85 + 5: break
        total += k * n
    else:
        total += 1
    if n > 86:
        total += helper(n + 86)
    for k in range(n):
        if k == 86: continue
        if k > 86 + 5: break
        total += k * n
    else:
        total += 1
    if n > 87:
        total += helper(n + 87)
    for k in range(n):
        if k == 87: continue
        if k > 87 + 5: break
        total += k * n
    else:
        total += 1
    if n > 88:
        total += helper(n + 88)
    for k in range(n):
        if k == 88: continue
        if k > 88 + 5: break
        total += k * n
    else:
        total += 1
    if n > 89:
        total += helper(n + 89)
    for k in range(n):
        if k == 89: continue
        if k > 89 + 5: break
        total += k * n
    else:
        total += 1
    if n > 90:
        total += helper(n + 90)
    for k in range(n):
        if k == 90: continue
        if k > 90 + 5: break
        total += k * n
    else:
        total += 1
    if n > 91:
        total += helper(n + 91)
    for k in range(n):
        if k == 91: continue
        if k > 91 + 5: break
        total += k * n
    else:
        total += 1
    if n > 92:
        total += helper(n + 92)
    for k in range(n):
        if k == 92: continue
        if k > 92 + 5: break
        total += k * n
    else:
        total += 1
    if n > 93:
        total += helper(n + 93)
    for k in range(n):
        if k == 93: continue
        if k > 93 + 5: break
        total += k * n
    else:
        total += 1
    if n > 94:
        total += helper(n + 94)
    for k in range(n):
        if k == 94: continue
        if k > 94 + 5: break
        total += k * n
    else:
        total += 1
    if n > 95:
        total += helper(n + 95)
    for k in range(n):
        if k == 95: continue
        if k > 95 + 5: break
        total += k * n
    else:
        total += 1
    if n > 96:
        total += helper(n + 96)
    for k in range(n):
        if k == 96: continue
        if k > 96 + 5: break
        total += k * n
    else:
        total += 1
    if n > 97:
        total += helper(n + 97)
    for k in range(n):
        if k == 97: continue
        if k > 97 + 5: break
        total += k * n
    else:
        total += 1
    if n > 98:
        total += helper(n + 98)
    for k in range(n):
        if k == 98: continue
        if k > 98 + 5: break
        total += k * n
    else:
        total += 1
    if n > 99:
        total += helper(n + 99)
    for k in range(n):
        if k == 99: continue
        if k > 99 + 5: break
        total += k * n
    else:
        total += 1
    if n > 100:
        total += helper(n + 100)
    for k in range(n):
        if k == 100: continue
        if k > 100 + 5: break
        total += k * n
    else:
        total += 1
    if n > 101:
        total += helper(n + 101)
    for k in range(n):
        if k == 101: continue
        if k > 101 + 5: break
        total += k * n
    else:
        total += 1
    if n > 102:
        total += helper(n + 102)
    for k in range(n):
        if k == 102: continue
        if k > 102 + 5: break
        total += k * n
    else:
        total += 1
    if n > 103:
        total += helper(n + 103)
    for k in range(n):
        if k == 103: continue
        if k > 103 + 5: break
        total += k * n
    else:
        total += 1
    if n > 104:
        total += helper(n + 104)
    for k in range(n):
        if k == 104: continue
        if k > 104 + 5: break
        total += k * n
    else:
        total += 1
    if n > 105:
        total += helper(n + 105)
    for k in range(n):
        if k == 105: continue
        if k > 105 + 5: break
        total += k * n
    else:
        total += 1
    if n > 106:
        total += helper(n + 106)
    for k in range(n):
        if k == 106: continue
        if k > 106 + 5: break
        total += k * n
    else:
        total += 1
    if n > 107:
        total += helper(n + 107)
    for k in range(n):
        if k == 107: continue
        if k > 107 + 5: break
        total += k * n
    else:
        total += 1
    if n > 108:
        total += helper(n + 108)
    for k in range(n):
        if k == 108: continue
        if k > 108 + 5: break
        total += k * n
    else:
        total += 1
    if n > 109:
        total += helper(n + 109)
    for k in range(n):
        if k == 109: continue
        if k > 109 + 5: break
        total += k * n
    else:
        total += 1
    if n > 110:
        total += helper(n + 110)
    for k in range(n):
        if k == 110: continue
        if k > 110 + 5: break
        total += k * n
    else:
        total += 1
    if n > 111:
        total += helper(n + 111)
    for k in range(n):
        if k == 111: continue
        if k > 111 + 5: break
        total += k * n
    else:
        total += 1
    if n > 112:
        total += helper(n + 112)
    for k in range(n):
        if k == 112: continue
        if k > 112 + 5: break
        total += k * n
    else:
        total += 1
    if n > 113:
        total += helper(n + 113)
    for k in range(n):
        if k == 113: continue
        if k > 113 + 5: break
        total += k * n
    else:
        total += 1
    if n > 114:
        total += helper(n + 114)
    for k in range(n):
        if k == 114: continue
        if k > 114 + 5: break
        total += k * n
    else:
        total += 1
    if n > 115:
        total += helper(n + 115)
    for k in range(n):
        if k == 115: continue
        if k > 115 + 5: break
        total += k * n
    else:
        total += 1
    if n > 116:
        total += helper(n + 116)
    for k in range(n):
        if k == 116: continue
        if k > 116 + 5: break
        total += k * n
    else:
        total += 1
    if n > 117:
        total += helper(n + 117)
    for k in range(n):
        if k == 117: continue
        if k > 117 + 5: break
        total += k * n
    else:
        total += 1
    if n > 118:
        total += helper(n + 118)
    for k in range(n):
        if k == 118: continue
        if k > 118 + 5: break
        total += k * n
    else:
        total += 1
    if n > 119:
        total += helper(n + 119)
    for k in range(n):
        if k == 119: continue
        if k > 119 + 5: break
        total += k * n
    else:
        total += 1
    if n > 120:
        total += helper(n + 120)
    for k in range(n):
        if k == 120: continue
        if k > 120 + 5: break
        total += k * n
    else:
        total += 1
    if n > 121:
        total += helper(n + 121)
    for k in range(n):
        if k == 121: continue
        if k > 121 + 5: break
        total += k * n
    else:
        total += 1
    if n > 122:
        total += helper(n + 122)
    for k in range(n):
        if k == 122: continue
        if k > 122 + 5: break
        total += k * n
    else:
        total += 1
    if n > 123:
        total += helper(n + 123)
    for k in range(n):
        if k == 123: continue
        if k > 123 + 5: break
        total += k * n
    else:
        total += 1
    if n > 124:
        total += helper(n + 124)
    for k in range(n):
        if k == 124: continue
        if k > 124 + 5: break
        total += k * n
    else:
        total += 1
    if n > 125:
        total += helper(n + 125)
    for k in range(n):
        if k == 125: continue
        if k > 125 + 5: break
        total += k * n
    else:
        total += 1
    if n > 126:
        total += helper(n + 126)
    for k in range(n):
        if k == 126: continue
        if k > 126 + 5: break
        total += k * n
    else:
        total += 1
    if n > 127:
        total += helper(n + 127)
    for k in range(n):
        if k == 127: continue
        if k > 127 + 5: break
        total += k * n
    else:
        total += 1
    if n > 128:
        total += helper(n + 128)
    for k in range(n):
        if k == 128: continue
        if k > 128 + 5: break
        total += k * n
    else:
        total += 1
    if n > 129:
        total += helper(n + 129)
    for k in range(n):
        if k == 129: continue
        if k > 129 + 5: break
        total += k * n
    else:
        total += 1
    if n > 130:
        total += helper(n + 130)
    for k in range(n):
        if k == 130: continue
        if k > 130 + 5: break
        total += k * n
    else:
        total += 1
    if n > 131:
        total += helper(n + 131)
    for k in range(n):
        if k == 131: continue
        if k > 131 + 5: break
        total += k * n
    else:
        total += 1
    if n > 132:
        total += helper(n + 132)
    for k in range(n):
        if k == 132: continue
        if k > 132 + 5: break
        total += k * n
    else:
        total += 1
    if n > 133:
        total += helper(n + 133)
    for k in range(n):
        if k == 133: continue
        if k > 133 + 5: break
        total += k * n
    else:
        total += 1
    if n > 134:
        total += helper(n + 134)
    for k in range(n):
        if k == 134: continue
        if k > 134 + 5: break
        total += k * n
    else:
        total += 1
    if n > 135:
        total += helper(n + 135)
    for k in range(n):
        if k == 135: continue
        if k > 135 + 5: break
        total += k * n
    else:
        total += 1
    if n > 136:
        total += helper(n + 136)
    for k in range(n):
        if k == 136: continue
        if k > 136 + 5: break
        total += k * n
    else:
        total += 1
    if n > 137:
        total += helper(n + 137)
    for k in range(n):
        if k == 137: continue
        if k > 137 + 5: break
        total += k * n
    else:
        total += 1
    if n > 138:
        total += helper(n + 138)
    for k in range(n):
        if k == 138: continue
        if k > 138 + 5: break
        total += k * n
    else:
        total += 1
    if n > 139:
        total += helper(n + 139)
    for k in range(n):
        if k == 139: continue
        if k > 139 + 5: break
        total += k * n
    else:
        total += 1
    if n > 140:
        total += helper(n + 140)
    for k in range(n):
        if k == 140: continue
        if k > 140 + 5: break
        total += k * n
    else:
        total += 1
    if n > 141:
        total += helper(n + 141)
    for k in range(n):
        if k == 141: continue
        if k > 141 + 5: break
        total += k * n
    else:
        total += 1
    if n > 142:
        total += helper(n + 142)
    for k in range(n):
        if k == 142: continue
        if k > 142 + 5: break
        total += k * n
    else:
        total += 1
    if n > 143:
        total += helper(n + 143)
    for k in range(n):
        if k == 143: continue
        if k > 143 + 5: break
        total += k * n
    else:
        total += 1
    if n > 144:
        total += helper(n + 144)
    for k in range(n):
        if k == 144: continue
        if k > 144 + 5: break
        total += k * n
    else:
        total += 1
    if n > 145:
        total += helper(n + 145)
    for k in range(n):
        if k == 145: continue
        if k > 145 + 5: break
        total += k * n
    else:
        total += 1
    if n > 146:
        total += helper(n + 146)
    for k in range(n):
        if k == 146: continue
        if k > 146 + 5: break
        total += k * n
    else:
        total += 1
    if n > 147:
        total += helper(n + 147)
    for k in range(n):
        if k == 147: continue
        if k > 147 + 5: break
        total += k * n
    else:
        total += 1
    if n > 148:
        total += helper(n + 148)
    for k in range(n):
        if k == 148: continue
        if k > 148 + 5: break
        total += k * n
    else:
        total += 1
    if n > 149:
        total += helper(n + 149)
    for k in range(n):
        if k == 149: continue
        if k > 149 + 5: break
        total += k * n
    else:
        total += 1
    if n > 150:
        total += helper(n + 150)
    for k in range(n):
        if k == 150: continue
        if k > 150 + 5: break
        total += k * n
    else:
        total += 1
    if n > 151:
        total += helper(n + 151)
    for k in range(n):
        if k == 151: continue
        if k > 151 + 5: break
        total += k * n
    else:
        total += 1
    if n > 152:
        total += helper(n + 152)
    for k in range(n):
        if k == 152: continue
        if k > 152 + 5: break
        total += k * n
    else:
        total += 1
    if n > 153:
        total += helper(n + 153)
    for k in range(n):
        if k == 153: continue
        if k > 153 + 5: break
        total += k * n
    else:
        total += 1
    if n > 154:
        total += helper(n + 154)
    for k in range(n):
        if k == 154: continue
        if k > 154 + 5: break
        total += k * n
    else:
        total += 1
    if n > 155:
        total += helper(n + 155)
    for k in range(n):
        if k == 155: continue
        if k > 155 + 5: break
        total += k * n
    else:
        total += 1
    if n > 156:
        total += helper(n + 156)
    for k in range(n):
        if k == 156: continue
        if k > 156 + 5: break
        total += k * n
    else:
        total += 1
    if n > 157:
        total += helper(n + 157)
    for k in range(n):
        if k == 157: continue
        if k > 157 + 5: break
        total += k * n
    else:
        total += 1
    if n > 158:
        total += helper(n + 158)
    for k in range(n):
        if k == 158: continue
        if k > 158 + 5: break
        total += k * n
    else:
        total += 1
    if n > 159:
        total += helper(n + 159)
    for k in range(n):
        if k == 159: continue
        if k > 159 + 5: break
        total += k * n
    else:
        total += 1
    if n > 160:
        total += helper(n + 160)
    for k in range(n):
        if k == 160: continue
        if k > 160 + 5: break
        total += k * n
    else:
        total += 1
    if n > 161:
        total += helper(n + 161)
    for k in range(n):
        if k == 161: continue
        if k > 161 + 5: break
        total += k * n
    else:
        total += 1
    if n > 162:
        total += helper(n + 162)
    for k in range(n):
        if k == 162: continue
        if k > 162 + 5: break
        total += k * n
    else:
        total += 1
    if n > 163:
        total += helper(n + 163)
    for k in range(n):
        if k == 163: continue
        if k > 163 + 5: break
        total += k * n
    else:
        total += 1
    if n > 164:
        total += helper(n + 164)
    for k in range(n):
        if k == 164: continue
        if k > 164 + 5: break
        total += k * n
    else:
        total += 1
    if n > 165:
        total += helper(n + 165)
    for k in range(n):
        if k == 165: continue
        if k > 165 + 5: break
        total += k * n
    else:
        total += 1
    if n > 166:
        total += helper(n + 166)
    for k in range(n):
        if k == 166: continue
        if k > 166 + 5: break
        total += k * n
    else:
        total += 1
    if n > 167:
        total += helper(n + 167)
    for k in range(n):
        if k == 167: continue
        if k > 167 + 5: break
        total += k * n
    else:
        total += 1
    if n > 168:
        total += helper(n + 168)
    for k in range(n):
        if k == 168: continue
        if k > 168 + 5: break
        total += k * n
    else:
        total += 1
    if n > 169:
        total += helper(n + 169)
    for k in range(n):
        if k == 169: continue
        if k > 169 + 5: break
        total += k * n
    else:
        total += 1
    if n > 170:
        total += helper(n + 170)
    for k in range(n):
        if k == 170: continue
        if k > 170 + 5: break
        total += k * n
    else:
        total += 1
    if n > 171:
        total += helper(n + 171)
    for k in range(n):
        if k == 171: continue
        if k > 171 + 5: break
        total += k * n
    else:
        total += 1
    if n > 172:
        total += helper(n + 172)
    for k in range(n):
        if k == 172: continue
        if k > 172 + 5: break
        total += k * n
    else:
        total += 1
    if n > 173:
        total += helper(n + 173)
    for k in range(n):
        if k == 173: continue
        if k > 173 + 5: break
        total += k * n
    else:
        total += 1
    if n > 174:
        total += helper(n + 174)
    for k in range(n):
        if k == 174: continue
        if k > 174 + 5: break
        total += k * n
    else:
        total += 1
    if n > 175:
        total += helper(n + 175)
    for k in range(n):
        if k == 175: continue
        if k > 175 + 5: break
        total += k * n
    else:
        total += 1
    if n > 176:
        total += helper(n + 176)
    for k in range(n):
        if k == 176: continue
        if k > 176 + 5: break
        total += k * n
    else:
        total += 1
    if n > 177:
        total += helper(n + 177)
    for k in range(n):
        if k == 177: continue
        if k > 177 + 5: break
        total += k * n
    else:
        total += 1
    if n > 178:
        total += helper(n + 178)
    for k in range(n):
        if k == 178: continue
        if k > 178 + 5: break
        total += k * n
    else:
        total += 1
    if n > 179:
        total += helper(n + 179)
    for k in range(n):
        if k == 179: continue
        if k > 179 + 5: break
        total += k * n
    else:
        total += 1
    if n > 180:
        total += helper(n + 180)
    for k in range(n):
        if k == 180: continue
        if k > 180 + 5: break
        total += k * n
    else:
        total += 1
    if n > 181:
        total += helper(n + 181)
    for k in range(n):
        if k == 181: continue
        if k > 181 + 5: break
        total += k * n
    else:
        total += 1
    if n > 182:
        total += helper(n + 182)
    for k in range(n):
        if k == 182: continue
        if k > 182 + 5: break
        total += k * n
    else:
        total += 1
    if n > 183:
        total += helper(n + 183)
    for k in range(n):
        if k == 183: continue
        if k > 183 + 5: break
        total += k * n
    else:
        total += 1
    if n > 184:
        total += helper(n + 184)
    for k in range(n):
        if k == 184: continue
        if k > 184 + 5: break
        total += k * n
    else:
        total += 1
    if n > 185:
        total += helper(n + 185)
    for k in range(n):
        if k == 185: continue
        if k > 185 + 5: break
        total += k * n
    else:
        total += 1
    if n > 186:
        total += helper(n + 186)
    for k in range(n):
        if k == 186: continue
        if k > 186 + 5: break
        total += k * n
    else:
        total += 1
    if n > 187:
        total += helper(n + 187)
    for k in range(n):
        if k == 187: continue
        if k > 187 + 5: break
        total += k * n
    else:
        total += 1
    if n > 188:
        total += helper(n + 188)
    for k in range(n):
        if k == 188: continue
        if k > 188 + 5: break
        total += k * n
    else:
        total += 1
    if n > 189:
        total += helper(n + 189)
    for k in range(n):
        if k == 189: continue
        if k > 189 + 5: break
        total += k * n
    else:
        total += 1
    if n > 190:
        total += helper(n + 190)
    for k in range(n):
        if k == 190: continue
        if k > 190 + 5: break
        total += k * n
    else:
        total += 1
    if n > 191:
        total += helper(n + 191)
    for k in range(n):
        if k == 191: continue
        if k > 191 + 5: break
        total += k * n
    else:
        total += 1
    if n > 192:
        total += helper(n + 192)
    for k in range(n):
        if k == 192: continue
        if k > 192 + 5: break
        total += k * n
    else:
        total += 1
    if n > 193:
        total += helper(n + 193)
    for k in range(n):
        if k == 193: continue
        if k > 193 + 5: break
        total += k * n
    else:
        total += 1
    if n > 194:
        total += helper(n + 194)
    for k in range(n):
        if k == 194: continue
        if k > 194 + 5: break
        total += k * n
    else:
        total += 1
    if n > 195:
        total += helper(n + 195)
    for k in range(n):
        if k == 195: continue
        if k > 195 + 5: break
        total += k * n
    else:
        total += 1
    if n > 196:
        total += helper(n + 196)
    for k in range(n):
        if k == 196: continue
        if k > 196 + 5: break
        total += k * n
    else:
        total += 1
    if n > 197:
        total += helper(n + 197)
    for k in range(n):
        if k == 197: continue
        if k > 197 + 5: break
        total += k * n
    else:
        total += 1
    if n > 198:
        total += helper(n + 198)
    for k in range(n):
        if k == 198: continue
        if k > 198 + 5: break
        total += k * n
    else:
        total += 1
    if n > 199:
        total += helper(n + 199)
    for k in range(n):
        if k == 199: continue
        if k > 199 + 5: break
        total += k * n
    else:
        total += 1
    if n > 200:
        total += helper(n + 200)
    for k in range(n):
        if k == 200: continue
        if k > 200 + 5: break
        total += k * n
    else:
        total += 1
    if n > 201:
        total += helper(n + 201)
    for k in range(n):
        if k == 201: continue
        if k > 201 + 5: break
        total += k * n
    else:
        total += 1
    if n > 202:
        total += helper(n + 202)
    for k in range(n):
        if k == 202: continue
        if k > 202 + 5: break
        total += k * n
    else:
        total += 1
    if n > 203:
        total += helper(n + 203)
    for k in range(n):
        if k == 203: continue
        if k > 203 + 5: break
        total += k * n
    else:
        total += 1
    if n > 204:
        total += helper(n + 204)
    for k in range(n):
        if k == 204: continue
        if k > 204 + 5: break
        total += k * n
    else:
        total += 1
    if n > 205:
        total += helper(n + 205)
    for k in range(n):
        if k == 205: continue
        if k > 205 + 5: break
        total += k * n
    else:
        total += 1
    if n > 206:
        total += helper(n + 206)
    for k in range(n):
        if k == 206: continue
        if k > 206 + 5: break
        total += k * n
    else:
        total += 1
    if n > 207:
        total += helper(n + 207)
    for k in range(n):
        if k == 207: continue
        if k > 207 + 5: break
        total += k * n
    else:
        total += 1
    if n > 208:
        total += helper(n + 208)
    for k in range(n):
        if k == 208: continue
        if k > 208 + 5: break
        total += k * n
    else:
        total += 1
    if n > 209:
        total += helper(n + 209)
    for k in range(n):
        if k == 209: continue
        if k > 209 + 5: break
        total += k * n
    else:
        total += 1
    if n > 210:
        total += helper(n + 210)
    for k in range(n):
        if k == 210: continue
        if k > 210 + 5: break
        total += k * n
    else:
        total += 1
    if n > 211:
        total += helper(n + 211)
    for k in range(n):
        if k == 211: continue
        if k > 211 + 5: break
        total += k * n
    else:
        total += 1
    if n > 212:
        total += helper(n + 212)
    for k in range(n):
        if k == 212: continue
        if k > 212 + 5: break
        total += k * n
    else:
        total += 1
    if n > 213:
        total += helper(n + 213)
    for k in range(n):
        if k == 213: continue
        if k > 213 + 5: break
        total += k * n
    else:
        total += 1
    if n > 214:
        total += helper(n + 214)
    for k in range(n):
        if k == 214: continue
        if k > 214 + 5: break
        total += k * n
    else:
        total += 1
    if n > 215:
        total += helper(n + 215)
    for k in range(n):
        if k == 215: continue
        if k > 215 + 5: break
        total += k * n
    else:
        total += 1
    if n > 216:
        total += helper(n + 216)
    for k in range(n):
        if k == 216: continue
        if k > 216 + 5: break
        total += k * n
    else:
        total += 1
    if n > 217:
        total += helper(n + 217)
    for k in range(n):
        if k == 217: continue
        if k > 217 + 5: break
        total += k * n
    else:
        total += 1
    if n > 218:
        total += helper(n + 218)
    for k in range(n):
        if k == 218: continue
        if k > 218 + 5: break
        total += k * n
    else:
        total += 1
    if n > 219:
        total += helper(n + 219)
    for k in range(n):
        if k == 219: continue
        if k > 219 + 5: break
        total += k * n
    else:
        total += 1
    if n > 220:
        total += helper(n + 220)
    for k in range(n):
        if k == 220: continue
        if k > 220 + 5: break
        total += k * n
    else:
        total += 1
    if n > 221:
        total += helper(n + 221)
    for k in range(n):
        if k == 221: continue
        if k > 221 + 5: break
        total += k * n
    else:
        total += 1
    if n > 222:
        total += helper(n + 222)
    for k in range(n):
        if k == 222: continue
        if k > 222 + 5: break
        total += k * n
    else:
        total += 1
    if n > 223:
        total += helper(n + 223)
    for k in range(n):
        if k == 223: continue
        if k > 223 + 5: break
        total += k * n
    else:
        total += 1
    if n > 224:
        total += helper(n + 224)
    for k in range(n):
        if k == 224: continue
        if k > 224 + 5: break
        total += k * n
    else:
        total += 1
    if n > 225:
        total += helper(n + 225)
    for k in range(n):
        if k == 225: continue
        if k > 225 + 5: break
        total += k * n
    else:
        total += 1
    if n > 226:
        total += helper(n + 226)
    for k in range(n):
        if k == 226: continue
        if k > 226 + 5: break
        total += k * n
    else:
        total += 1
    if n > 227:
        total += helper(n + 227)
    for k in range(n):
        if k == 227: continue
        if k > 227 + 5: break
        total += k * n
    else:
        total += 1
    if n > 228:
        total += helper(n + 228)
    for k in range(n):
        if k == 228: continue
        if k > 228 + 5: break
        total += k * n
    else:
        total += 1
    if n > 229:
        total += helper(n + 229)
    for k in range(n):
        if k == 229: continue
        if k > 229 + 5: break
        total += k * n
    else:
        total += 1
    if n > 230:
        total += helper(n + 230)
    for k in range(n):
        if k == 230: continue
        if k > 230 + 5: break
        total += k * n
    else:
        total += 1
    if n > 231:
        total += helper(n + 231)
    for k in range(n):
        if k == 231: continue
        if k > 231 + 5: break
        total += k * n
    else:
        total += 1
    if n > 232:
        total += helper(n + 232)
    for k in range(n):
        if k == 232: continue
        if k > 232 + 5: break
        total += k * n
    else:
        total += 1
    if n > 233:
        total += helper(n + 233)
    for k in range(n):
        if k == 233: continue
        if k > 233 + 5: break
        total += k * n
    else:
        total += 1
    if n > 234:
        total += helper(n + 234)
    for k in range(n):
        if k == 234: continue
        if k > 234 + 5: break
        total += k * n
    else:
        total += 1
    if n > 235:
        total += helper(n + 235)
    for k in range(n):
        if k == 235: continue
        if k > 235 + 5: break
        total += k * n
    else:
        total += 1
    if n > 236:
        total += helper(n + 236)
    for k in range(n):
        if k == 236: continue
        if k > 236 + 5: break
        total += k * n
    else:
        total += 1
    if n > 237:
        total += helper(n + 237)
    for k in range(n):
        if k == 237: continue
        if k > 237 + 5: break
        total += k * n
    else:
        total += 1
    if n > 238:
        total += helper(n + 238)
    for k in range(n):
        if k == 238: continue
        if k > 238 + 5: break
        total += k * n
    else:
        total += 1
    if n > 239:
        total += helper(n + 239)
    for k in range(n):
        if k == 239: continue
        if k > 239 + 5: break
        total += k * n
    else:
        total += 1
    if n > 240:
        total += helper(n + 240)
    for k in range(n):
        if k == 240: continue
        if k > 240 + 5: break
        total += k * n
    else:
        total += 1
    if n > 241:
        total += helper(n + 241)
    for k in range(n):
        if k == 241: continue
        if k > 241 + 5: break
        total += k * n
    else:
        total += 1
    if n > 242:
        total += helper(n + 242)
    for k in range(n):
        if k == 242: continue
        if k > 242 + 5: break
        total += k * n
    else:
        total += 1
    if n > 243:
        total += helper(n + 243)
    for k in range(n):
        if k == 243: continue
        if k > 243 + 5: break
        total += k * n
    else:
        total += 1
    if n > 244:
        total += helper(n + 244)
    for k in range(n):
        if k == 244: continue
        if k > 244 + 5: break
        total += k * n
    else:
        total += 1
    if n > 245:
        total += helper(n + 245)
    for k in range(n):
        if k == 245: continue
        if k > 245 + 5: break
        total += k * n
    else:
        total += 1
    if n > 246:
        total += helper(n + 246)
    for k in range(n):
        if k == 246: continue
        if k > 246 + 5: break
        total += k * n
    else:
        total += 1
    if n > 247:
        total += helper(n + 247)
    for k in range(n):
        if k == 247: continue
        if k > 247 + 5: break
        total += k * n
    else:
        total += 1
    if n > 248:
        total += helper(n + 248)
    for k in range(n):
        if k == 248: continue
        if k > 248 + 5: break
        total += k * n
    else:
        total += 1
    if n > 249:
        total += helper(n + 249)
    for k in range(n):
        if k == 249: continue
        if k > 249 + 5: break
        total += k * n
    else:
        total += 1
    total += helper(n - 3)
    while True:
        try:
            if n == 4: return total
            if n == 5: break
            total += helper(n + 0) + 0
            total += helper(n + 1) + 1
            total += helper(n + 2) + 2
            total += helper(n + 3) + 3
            total += helper(n + 4) + 4
            total += helper(n + 5) + 5
            total += helper(n + 6) + 6
            total += helper(n + 7) + 7
            total += helper(n + 8) + 8
            total += helper(n + 9) + 9
            total += helper(n + 10) + 10
            total += helper(n + 11) + 11
            total += helper(n + 12) + 12
            total += helper(n + 13) + 13
            total += helper(n + 14) + 14
            total += helper(n + 15) + 15
            total += helper(n + 16) + 16
            total += helper(n + 17) + 17
            total += helper(n + 18) + 18
            total += helper(n + 19) + 19
            total += helper(n + 20) + 20
            total += helper(n + 21) + 21
            total += helper(n + 22) + 22
            total += helper(n + 23) + 23
            total += helper(n + 24) + 24
            total += helper(n + 25) + 25
            total += helper(n + 26) + 26
            total += helper(n + 27) + 27
            total += helper(n + 28) + 28
            total += helper(n + 29) + 29
            total += helper(n + 30) + 30
            total += helper(n + 31) + 31
            total += helper(n + 32) + 32
            total += helper(n + 33) + 33
            total += helper(n + 34) + 34
            total += helper(n + 35) + 35
            total += helper(n + 36) + 36
            total += helper(n + 37) + 37
            total += helper(n + 38) + 38
            total += helper(n + 39) + 39
            total += helper(n + 40) + 40
            total += helper(n + 41) + 41
            total += helper(n + 42) + 42
            total += helper(n + 43) + 43
            total += helper(n + 44) + 44
            total += helper(n + 45) + 45
            total += helper(n + 46) + 46
            total += helper(n + 47) + 47
            total += helper(n + 48) + 48
            total += helper(n + 49) + 49
            total += helper(n + 50) + 50
            total += helper(n + 51) + 51
            total += helper(n + 52) + 52
            total += helper(n + 53) + 53
            total += helper(n + 54) + 54
            total += helper(n + 55) + 55
            total += helper(n + 56) + 56
            total += helper(n + 57) + 57
            total += helper(n + 58) + 58
            total += helper(n + 59) + 59
            total += helper(n + 60) + 60
            total += helper(n + 61) + 61
            total += helper(n + 62) + 62
            total += helper(n + 63) + 63
            total += helper(n + 64) + 64
            total += helper(n + 65) + 65
            total += helper(n + 66) + 66
            total += helper(n + 67) + 67
            total += helper(n + 68) + 68
            total += helper(n + 69) + 69
            total += helper(n + 70) + 70
            total += helper(n + 71) + 71
            total += helper(n + 72) + 72
            total += helper(n + 73) + 73
            total += helper(n + 74) + 74
            total += helper(n + 75) + 75
            total += helper(n + 76) + 76
            total += helper(n + 77) + 77
            total += helper(n + 78) + 78
            total += helper(n + 79) + 79
            total += helper(n + 80) + 80
            total += helper(n + 81) + 81
            total += helper(n + 82) + 82
            total += helper(n + 83) + 83
            total += helper(n + 84) + 84
            total += helper(n + 85) + 85
            total += helper(n + 86) + 86
            total += helper(n + 87) + 87
            total += helper(n + 88) + 88
            total += helper(n + 89) + 89
            total += helper(n + 90) + 90
            total += helper(n + 91) + 91
            total += helper(n + 92) + 92
            total += helper(n + 93) + 93
            total += helper(n + 94) + 94
            total += helper(n + 95) + 95
            total += helper(n + 96) + 96
            total += helper(n + 97) + 97
            total += helper(n + 98) + 98
            total += helper(n + 99) + 99
            total += helper(n + 100) + 100
            total += helper(n + 101) + 101
            total += helper(n + 102) + 102
            total += helper(n + 103) + 103
            total += helper(n + 104) + 104
            total += helper(n + 105) + 105
            total += helper(n + 106) + 106
            total += helper(n + 107) + 107
            total += helper(n + 108) + 108
            total += helper(n + 109) + 109
            total += helper(n + 110) + 110
            total += helper(n + 111) + 111
            total += helper(n + 112) + 112
            total += helper(n + 113) + 113
            total += helper(n + 114) + 114
            total += helper(n + 115) + 115
            total += helper(n + 116) + 116
            total += helper(n + 117) + 117
            total += helper(n + 118) + 118
            total += helper(n + 119) + 119
        finally:
            total += 1
            total += helper(n + 0) - 0
            total += helper(n + 1) - 1
            total += helper(n + 2) - 2
            total += helper(n + 3) - 3
            total += helper(n + 4) - 4
            total += helper(n + 5) - 5
            total += helper(n + 6) - 6
            total += helper(n + 7) - 7
            total += helper(n + 8) - 8
            total += helper(n + 9) - 9
            total += helper(n + 10) - 10
            total += helper(n + 11) - 11
            total += helper(n + 12) - 12
            total += helper(n + 13) - 13
            total += helper(n + 14) - 14
            total += helper(n + 15) - 15
            total += helper(n + 16) - 16
            total += helper(n + 17) - 17
            total += helper(n + 18) - 18
            total += helper(n + 19) - 19
            total += helper(n + 20) - 20
            total += helper(n + 21) - 21
            total += helper(n + 22) - 22
            total += helper(n + 23) - 23
            total += helper(n + 24) - 24
            total += helper(n + 25) - 25
            total += helper(n + 26) - 26
            total += helper(n + 27) - 27
            total += helper(n + 28) - 28
            total += helper(n + 29) - 29
            total += helper(n + 30) - 30
            total += helper(n + 31) - 31
            total += helper(n + 32) - 32
            total += helper(n + 33) - 33
            total += helper(n + 34) - 34
            total += helper(n + 35) - 35
            total += helper(n + 36) - 36
            total += helper(n + 37) - 37
            total += helper(n + 38) - 38
            total += helper(n + 39) - 39
            total += helper(n + 40) - 40
            total += helper(n + 41) - 41
            total += helper(n + 42) - 42
            total += helper(n + 43) - 43
            total += helper(n + 44) - 44
            total += helper(n + 45) - 45
            total += helper(n + 46) - 46
            total += helper(n + 47) - 47
            total += helper(n + 48) - 48
            total += helper(n + 49) - 49
            total += helper(n + 50) - 50
            total += helper(n + 51) - 51
            total += helper(n + 52) - 52
            total += helper(n + 53) - 53
            total += helper(n + 54) - 54
            total += helper(n + 55) - 55
            total += helper(n + 56) - 56
            total += helper(n + 57) - 57
            total += helper(n + 58) - 58
            total += helper(n + 59) - 59
            total += helper(n + 60) - 60
            total += helper(n + 61) - 61
            total += helper(n + 62) - 62
            total += helper(n + 63) - 63
            total += helper(n + 64) - 64
            total += helper(n + 65) - 65
            total += helper(n + 66) - 66
            total += helper(n + 67) - 67
            total += helper(n + 68) - 68
            total += helper(n + 69) - 69
            total += helper(n + 70) - 70
            total += helper(n + 71) - 71
            total += helper(n + 72) - 72
            total += helper(n + 73) - 73
            total += helper(n + 74) - 74
            total += helper(n + 75) - 75
            total += helper(n + 76) - 76
            total += helper(n + 77) - 77
            total += helper(n + 78) - 78
            total += helper(n + 79) - 79
            total += helper(n + 80) - 80
            total += helper(n + 81) - 81
            total += helper(n + 82) - 82
            total += helper(n + 83) - 83
            total += helper(n + 84) - 84
            total += helper(n + 85) - 85
            total += helper(n + 86) - 86
            total += helper(n + 87) - 87
            total += helper(n + 88) - 88
            total += helper(n + 89) - 89
            total += helper(n + 90) - 90
            total += helper(n + 91) - 91
            total += helper(n + 92) - 92
            total += helper(n + 93) - 93
            total += helper(n + 94) - 94
            total += helper(n + 95) - 95
            total += helper(n + 96) - 96
            total += helper(n + 97) - 97
            total += helper(n + 98) - 98
            total += helper(n + 99) - 99
            total += helper(n + 100) - 100
            total += helper(n + 101) - 101
            total += helper(n + 102) - 102
            total += helper(n + 103) - 103
            total += helper(n + 104) - 104
            total += helper(n + 105) - 105
            total += helper(n + 106) - 106
            total += helper(n + 107) - 107
            total += helper(n + 108) - 108
            total += helper(n + 109) - 109
            total += helper(n + 110) - 110
            total += helper(n + 111) - 111
            total += helper(n + 112) - 112
            total += helper(n + 113) - 113
            total += helper(n + 114) - 114
            total += helper(n + 115) - 115
            total += helper(n + 116) - 116
            total += helper(n + 117) - 117
            total += helper(n + 118) - 118
            total += helper(n + 119) - 119
        n += 1
    return -total
print(big(1), big(4), big(5))
try:
    big(3)
except ZeroDivisionError as e:
    t = e.__traceback__
    while t:
        print(t.tb_lineno, t.tb_frame.f_code.co_name)
        t = t.tb_next
x0 = helper(0 + 1)
x1 = helper(1 + 1)
x2 = helper(2 + 1)
x3 = helper(3 + 1)
x4 = helper(4 + 1)
x5 = helper(5 + 1)
x6 = helper(6 + 1)
x7 = helper(7 + 1)
x8 = helper(8 + 1)
x9 = helper(9 + 1)
x10 = helper(10 + 1)
x11 = helper(11 + 1)
x12 = helper(12 + 1)
x13 = helper(13 + 1)
x14 = helper(14 + 1)
x15 = helper(15 + 1)
x16 = helper(16 + 1)
x17 = helper(17 + 1)
x18 = helper(18 + 1)
x19 = helper(19 + 1)
x20 = helper(20 + 1)
x21 = helper(21 + 1)
x22 = helper(22 + 1)
x23 = helper(23 + 1)
x24 = helper(24 + 1)
x25 = helper(25 + 1)
x26 = helper(26 + 1)
x27 = helper(27 + 1)
x28 = helper(28 + 1)
x29 = helper(29 + 1)
x30 = helper(30 + 1)
x31 = helper(31 + 1)
x32 = helper(32 + 1)
x33 = helper(33 + 1)
x34 = helper(34 + 1)
x35 = helper(35 + 1)
x36 = helper(36 + 1)
x37 = helper(37 + 1)
x38 = helper(38 + 1)
x39 = helper(39 + 1)
x40 = helper(40 + 1)
x41 = helper(41 + 1)
x42 = helper(42 + 1)
x43 = helper(43 + 1)
x44 = helper(44 + 1)
x45 = helper(45 + 1)
x46 = helper(46 + 1)
x47 = helper(47 + 1)
x48 = helper(48 + 1)
x49 = helper(49 + 1)
x50 = helper(50 + 1)
x51 = helper(51 + 1)
x52 = helper(52 + 1)
x53 = helper(53 + 1)
x54 = helper(54 + 1)
x55 = helper(55 + 1)
x56 = helper(56 + 1)
x57 = helper(57 + 1)
x58 = helper(58 + 1)
x59 = helper(59 + 1)
x60 = helper(60 + 1)
x61 = helper(61 + 1)
x62 = helper(62 + 1)
x63 = helper(63 + 1)
x64 = helper(64 + 1)
x65 = helper(65 + 1)
x66 = helper(66 + 1)
x67 = helper(67 + 1)
x68 = helper(68 + 1)
x69 = helper(69 + 1)
x70 = helper(70 + 1)
x71 = helper(71 + 1)
x72 = helper(72 + 1)
x73 = helper(73 + 1)
x74 = helper(74 + 1)
x75 = helper(75 + 1)
x76 = helper(76 + 1)
x77 = helper(77 + 1)
x78 = helper(78 + 1)
x79 = helper(79 + 1)
x80 = helper(80 + 1)
x81 = helper(81 + 1)
x82 = helper(82 + 1)
x83 = helper(83 + 1)
x84 = helper(84 + 1)
x85 = helper(85 + 1)
x86 = helper(86 + 1)
x87 = helper(87 + 1)
x88 = helper(88 + 1)
x89 = helper(89 + 1)
x90 = helper(90 + 1)
x91 = helper(91 + 1)
x92 = helper(92 + 1)
x93 = helper(93 + 1)
x94 = helper(94 + 1)
x95 = helper(95 + 1)
x96 = helper(96 + 1)
x97 = helper(97 + 1)
x98 = helper(98 + 1)
x99 = helper(99 + 1)
x100 = helper(100 + 1)
x101 = helper(101 + 1)
x102 = helper(102 + 1)
x103 = helper(103 + 1)
x104 = helper(104 + 1)
x105 = helper(105 + 1)
x106 = helper(106 + 1)
x107 = helper(107 + 1)
x108 = helper(108 + 1)
x109 = helper(109 + 1)
x110 = helper(110 + 1)
x111 = helper(111 + 1)
x112 = helper(112 + 1)
x113 = helper(113 + 1)
x114 = helper(114 + 1)
x115 = helper(115 + 1)
x116 = helper(116 + 1)
x117 = helper(117 + 1)
x118 = helper(118 + 1)
x119 = helper(119 + 1)
x120 = helper(120 + 1)
x121 = helper(121 + 1)
x122 = helper(122 + 1)
x123 = helper(123 + 1)
x124 = helper(124 + 1)
x125 = helper(125 + 1)
x126 = helper(126 + 1)
x127 = helper(127 + 1)
x128 = helper(128 + 1)
x129 = helper(129 + 1)
x130 = helper(130 + 1)
x131 = helper(131 + 1)
x132 = helper(132 + 1)
x133 = helper(133 + 1)
x134 = helper(134 + 1)
x135 = helper(135 + 1)
x136 = helper(136 + 1)
x137 = helper(137 + 1)
x138 = helper(138 + 1)
x139 = helper(139 + 1)
x140 = helper(140 + 1)
x141 = helper(141 + 1)
x142 = helper(142 + 1)
x143 = helper(143 + 1)
x144 = helper(144 + 1)
x145 = helper(145 + 1)
x146 = helper(146 + 1)
x147 = helper(147 + 1)
x148 = helper(148 + 1)
x149 = helper(149 + 1)
x150 = helper(150 + 1)
x151 = helper(151 + 1)
x152 = helper(152 + 1)
x153 = helper(153 + 1)
x154 = helper(154 + 1)
x155 = helper(155 + 1)
x156 = helper(156 + 1)
x157 = helper(157 + 1)
x158 = helper(158 + 1)
x159 = helper(159 + 1)
x160 = helper(160 + 1)
x161 = helper(161 + 1)
x162 = helper(162 + 1)
x163 = helper(163 + 1)
x164 = helper(164 + 1)
x165 = helper(165 + 1)
x166 = helper(166 + 1)
x167 = helper(167 + 1)
x168 = helper(168 + 1)
x169 = helper(169 + 1)
x170 = helper(170 + 1)
x171 = helper(171 + 1)
x172 = helper(172 + 1)
x173 = helper(173 + 1)
x174 = helper(174 + 1)
x175 = helper(175 + 1)
x176 = helper(176 + 1)
x177 = helper(177 + 1)
x178 = helper(178 + 1)
x179 = helper(179 + 1)
x180 = helper(180 + 1)
x181 = helper(181 + 1)
x182 = helper(182 + 1)
x183 = helper(183 + 1)
x184 = helper(184 + 1)
x185 = helper(185 + 1)
x186 = helper(186 + 1)
x187 = helper(187 + 1)
x188 = helper(188 + 1)
x189 = helper(189 + 1)
x190 = helper(190 + 1)
x191 = helper(191 + 1)
x192 = helper(192 + 1)
x193 = helper(193 + 1)
x194 = helper(194 + 1)
x195 = helper(195 + 1)
x196 = helper(196 + 1)
x197 = helper(197 + 1)
x198 = helper(198 + 1)
x199 = helper(199 + 1)
x200 = helper(200 + 1)
x201 = helper(201 + 1)
x202 = helper(202 + 1)
x203 = helper(203 + 1)
x204 = helper(204 + 1)
x205 = helper(205 + 1)
x206 = helper(206 + 1)
x207 = helper(207 + 1)
x208 = helper(208 + 1)
x209 = helper(209 + 1)
x210 = helper(210 + 1)
x211 = helper(211 + 1)
x212 = helper(212 + 1)
x213 = helper(213 + 1)
x214 = helper(214 + 1)
x215 = helper(215 + 1)
x216 = helper(216 + 1)
x217 = helper(217 + 1)
x218 = helper(218 + 1)
x219 = helper(219 + 1)
x220 = helper(220 + 1)
x221 = helper(221 + 1)
x222 = helper(222 + 1)
x223 = helper(223 + 1)
x224 = helper(224 + 1)
x225 = helper(225 + 1)
x226 = helper(226 + 1)
x227 = helper(227 + 1)
x228 = helper(228 + 1)
x229 = helper(229 + 1)
x230 = helper(230 + 1)
x231 = helper(231 + 1)
x232 = helper(232 + 1)
x233 = helper(233 + 1)
x234 = helper(234 + 1)
x235 = helper(235 + 1)
x236 = helper(236 + 1)
x237 = helper(237 + 1)
x238 = helper(238 + 1)
x239 = helper(239 + 1)
x240 = helper(240 + 1)
x241 = helper(241 + 1)
x242 = helper(242 + 1)
x243 = helper(243 + 1)
x244 = helper(244 + 1)
x245 = helper(245 + 1)
x246 = helper(246 + 1)
x247 = helper(247 + 1)
x248 = helper(248 + 1)
x249 = helper(249 + 1)
x250 = helper(250 + 1)
x251 = helper(251 + 1)
x252 = helper(252 + 1)
x253 = helper(253 + 1)
x254 = helper(254 + 1)
x255 = helper(255 + 1)
x256 = helper(256 + 1)
x257 = helper(257 + 1)
x258 = helper(258 + 1)
x259 = helper(259 + 1)
x260 = helper(260 + 1)
x261 = helper(261 + 1)
x262 = helper(262 + 1)
x263 = helper(263 + 1)
x264 = helper(264 + 1)
x265 = helper(265 + 1)
x266 = helper(266 + 1)
x267 = helper(267 + 1)
x268 = helper(268 + 1)
x269 = helper(269 + 1)
x270 = helper(270 + 1)
x271 = helper(271 + 1)
x272 = helper(272 + 1)
x273 = helper(273 + 1)
x274 = helper(274 + 1)
x275 = helper(275 + 1)
x276 = helper(276 + 1)
x277 = helper(277 + 1)
x278 = helper(278 + 1)
x279 = helper(279 + 1)
x280 = helper(280 + 1)
x281 = helper(281 + 1)
x282 = helper(282 + 1)
x283 = helper(283 + 1)
x284 = helper(284 + 1)
x285 = helper(285 + 1)
x286 = helper(286 + 1)
x287 = helper(287 + 1)
x288 = helper(288 + 1)
x289 = helper(289 + 1)
x290 = helper(290 + 1)
x291 = helper(291 + 1)
x292 = helper(292 + 1)
x293 = helper(293 + 1)
x294 = helper(294 + 1)
x295 = helper(295 + 1)
x296 = helper(296 + 1)
x297 = helper(297 + 1)
x298 = helper(298 + 1)
x299 = helper(299 + 1)
x300 = helper(300 + 1)
x301 = helper(301 + 1)
x302 = helper(302 + 1)
x303 = helper(303 + 1)
x304 = helper(304 + 1)
x305 = helper(305 + 1)
x306 = helper(306 + 1)
x307 = helper(307 + 1)
x308 = helper(308 + 1)
x309 = helper(309 + 1)
x310 = helper(310 + 1)
x311 = helper(311 + 1)
x312 = helper(312 + 1)
x313 = helper(313 + 1)
x314 = helper(314 + 1)
x315 = helper(315 + 1)
x316 = helper(316 + 1)
x317 = helper(317 + 1)
x318 = helper(318 + 1)
x319 = helper(319 + 1)
x320 = helper(320 + 1)
x321 = helper(321 + 1)
x322 = helper(322 + 1)
x323 = helper(323 + 1)
x324 = helper(324 + 1)
x325 = helper(325 + 1)
x326 = helper(326 + 1)
x327 = helper(327 + 1)
x328 = helper(328 + 1)
x329 = helper(329 + 1)
x330 = helper(330 + 1)
x331 = helper(331 + 1)
x332 = helper(332 + 1)
x333 = helper(333 + 1)
x334 = helper(334 + 1)
x335 = helper(335 + 1)
x336 = helper(336 + 1)
x337 = helper(337 + 1)
x338 = helper(338 + 1)
x339 = helper(339 + 1)
x340 = helper(340 + 1)
x341 = helper(341 + 1)
x342 = helper(342 + 1)
x343 = helper(343 + 1)
x344 = helper(344 + 1)
x345 = helper(345 + 1)
x346 = helper(346 + 1)
x347 = helper(347 + 1)
x348 = helper(348 + 1)
x349 = helper(349 + 1)
x350 = helper(350 + 1)
x351 = helper(351 + 1)
x352 = helper(352 + 1)
x353 = helper(353 + 1)
x354 = helper(354 + 1)
x355 = helper(355 + 1)
x356 = helper(356 + 1)
x357 = helper(357 + 1)
x358 = helper(358 + 1)
x359 = helper(359 + 1)
x360 = helper(360 + 1)
x361 = helper(361 + 1)
x362 = helper(362 + 1)
x363 = helper(363 + 1)
x364 = helper(364 + 1)
x365 = helper(365 + 1)
x366 = helper(366 + 1)
x367 = helper(367 + 1)
x368 = helper(368 + 1)
x369 = helper(369 + 1)
x370 = helper(370 + 1)
x371 = helper(371 + 1)
x372 = helper(372 + 1)
x373 = helper(373 + 1)
x374 = helper(374 + 1)
x375 = helper(375 + 1)
x376 = helper(376 + 1)
x377 = helper(377 + 1)
x378 = helper(378 + 1)
x379 = helper(379 + 1)
x380 = helper(380 + 1)
x381 = helper(381 + 1)
x382 = helper(382 + 1)
x383 = helper(383 + 1)
x384 = helper(384 + 1)
x385 = helper(385 + 1)
x386 = helper(386 + 1)
x387 = helper(387 + 1)
x388 = helper(388 + 1)
x389 = helper(389 + 1)
x390 = helper(390 + 1)
x391 = helper(391 + 1)
x392 = helper(392 + 1)
x393 = helper(393 + 1)
x394 = helper(394 + 1)
x395 = helper(395 + 1)
x396 = helper(396 + 1)
x397 = helper(397 + 1)
x398 = helper(398 + 1)
x399 = helper(399 + 1)
x400 = helper(400 + 1)
x401 = helper(401 + 1)
x402 = helper(402 + 1)
x403 = helper(403 + 1)
x404 = helper(404 + 1)
x405 = helper(405 + 1)
x406 = helper(406 + 1)
x407 = helper(407 + 1)
x408 = helper(408 + 1)
x409 = helper(409 + 1)
x410 = helper(410 + 1)
x411 = helper(411 + 1)
x412 = helper(412 + 1)
x413 = helper(413 + 1)
x414 = helper(414 + 1)
x415 = helper(415 + 1)
x416 = helper(416 + 1)
x417 = helper(417 + 1)
x418 = helper(418 + 1)
x419 = helper(419 + 1)
x420 = helper(420 + 1)
x421 = helper(421 + 1)
x422 = helper(422 + 1)
x423 = helper(423 + 1)
x424 = helper(424 + 1)
x425 = helper(425 + 1)
x426 = helper(426 + 1)
x427 = helper(427 + 1)
x428 = helper(428 + 1)
x429 = helper(429 + 1)
x430 = helper(430 + 1)
x431 = helper(431 + 1)
x432 = helper(432 + 1)
x433 = helper(433 + 1)
x434 = helper(434 + 1)
x435 = helper(435 + 1)
x436 = helper(436 + 1)
x437 = helper(437 + 1)
x438 = helper(438 + 1)
x439 = helper(439 + 1)
x440 = helper(440 + 1)
x441 = helper(441 + 1)
x442 = helper(442 + 1)
x443 = helper(443 + 1)
x444 = helper(444 + 1)
x445 = helper(445 + 1)
x446 = helper(446 + 1)
x447 = helper(447 + 1)
x448 = helper(448 + 1)
x449 = helper(449 + 1)
x450 = helper(450 + 1)
x451 = helper(451 + 1)
x452 = helper(452 + 1)
x453 = helper(453 + 1)
x454 = helper(454 + 1)
x455 = helper(455 + 1)
x456 = helper(456 + 1)
x457 = helper(457 + 1)
x458 = helper(458 + 1)
x459 = helper(459 + 1)
x460 = helper(460 + 1)
x461 = helper(461 + 1)
x462 = helper(462 + 1)
x463 = helper(463 + 1)
x464 = helper(464 + 1)
x465 = helper(465 + 1)
x466 = helper(466 + 1)
x467 = helper(467 + 1)
x468 = helper(468 + 1)
x469 = helper(469 + 1)
x470 = helper(470 + 1)
x471 = helper(471 + 1)
x472 = helper(472 + 1)
x473 = helper(473 + 1)
x474 = helper(474 + 1)
x475 = helper(475 + 1)
x476 = helper(476 + 1)
x477 = helper(477 + 1)
x478 = helper(478 + 1)
x479 = helper(479 + 1)
x480 = helper(480 + 1)
x481 = helper(481 + 1)
x482 = helper(482 + 1)
x483 = helper(483 + 1)
x484 = helper(484 + 1)
x485 = helper(485 + 1)
x486 = helper(486 + 1)
x487 = helper(487 + 1)
x488 = helper(488 + 1)
x489 = helper(489 + 1)
x490 = helper(490 + 1)
x491 = helper(491 + 1)
x492 = helper(492 + 1)
x493 = helper(493 + 1)
x494 = helper(494 + 1)
x495 = helper(495 + 1)
x496 = helper(496 + 1)
x497 = helper(497 + 1)
x498 = helper(498 + 1)
x499 = helper(499 + 1)
x500 = helper(500 + 1)
x501 = helper(501 + 1)
x502 = helper(502 + 1)
x503 = helper(503 + 1)
x504 = helper(504 + 1)
x505 = helper(505 + 1)
x506 = helper(506 + 1)
x507 = helper(507 + 1)
x508 = helper(508 + 1)
x509 = helper(509 + 1)
x510 = helper(510 + 1)
x511 = helper(511 + 1)
x512 = helper(512 + 1)
x513 = helper(513 + 1)
x514 = helper(514 + 1)
x515 = helper(515 + 1)
x516 = helper(516 + 1)
x517 = helper(517 + 1)
x518 = helper(518 + 1)
x519 = helper(519 + 1)
x520 = helper(520 + 1)
x521 = helper(521 + 1)
x522 = helper(522 + 1)
x523 = helper(523 + 1)
x524 = helper(524 + 1)
x525 = helper(525 + 1)
x526 = helper(526 + 1)
x527 = helper(527 + 1)
x528 = helper(528 + 1)
x529 = helper(529 + 1)
x530 = helper(530 + 1)
x531 = helper(531 + 1)
x532 = helper(532 + 1)
x533 = helper(533 + 1)
x534 = helper(534 + 1)
x535 = helper(535 + 1)
x536 = helper(536 + 1)
x537 = helper(537 + 1)
x538 = helper(538 + 1)
x539 = helper(539 + 1)
x540 = helper(540 + 1)
x541 = helper(541 + 1)
x542 = helper(542 + 1)
x543 = helper(543 + 1)
x544 = helper(544 + 1)
x545 = helper(545 + 1)
x546 = helper(546 + 1)
x547 = helper(547 + 1)
x548 = helper(548 + 1)
x549 = helper(549 + 1)
x550 = helper(550 + 1)
x551 = helper(551 + 1)
x552 = helper(552 + 1)
x553 = helper(553 + 1)
x554 = helper(554 + 1)
x555 = helper(555 + 1)
x556 = helper(556 + 1)
x557 = helper(557 + 1)
x558 = helper(558 + 1)
x559 = helper(559 + 1)
x560 = helper(560 + 1)
x561 = helper(561 + 1)
x562 = helper(562 + 1)
x563 = helper(563 + 1)
x564 = helper(564 + 1)
x565 = helper(565 + 1)
x566 = helper(566 + 1)
x567 = helper(567 + 1)
x568 = helper(568 + 1)
x569 = helper(569 + 1)
x570 = helper(570 + 1)
x571 = helper(571 + 1)
x572 = helper(572 + 1)
x573 = helper(573 + 1)
x574 = helper(574 + 1)
x575 = helper(575 + 1)
x576 = helper(576 + 1)
x577 = helper(577 + 1)
x578 = helper(578 + 1)
x579 = helper(579 + 1)
x580 = helper(580 + 1)
x581 = helper(581 + 1)
x582 = helper(582 + 1)
x583 = helper(583 + 1)
x584 = helper(584 + 1)
x585 = helper(585 + 1)
x586 = helper(586 + 1)
x587 = helper(587 + 1)
x588 = helper(588 + 1)
x589 = helper(589 + 1)
x590 = helper(590 + 1)
x591 = helper(591 + 1)
x592 = helper(592 + 1)
x593 = helper(593 + 1)
x594 = helper(594 + 1)
x595 = helper(595 + 1)
x596 = helper(596 + 1)
x597 = helper(597 + 1)
x598 = helper(598 + 1)
x599 = helper(599 + 1)
x600 = helper(600 + 1)
x601 = helper(601 + 1)
x602 = helper(602 + 1)
x603 = helper(603 + 1)
x604 = helper(604 + 1)
x605 = helper(605 + 1)
x606 = helper(606 + 1)
x607 = helper(607 + 1)
x608 = helper(608 + 1)
x609 = helper(609 + 1)
x610 = helper(610 + 1)
x611 = helper(611 + 1)
x612 = helper(612 + 1)
x613 = helper(613 + 1)
x614 = helper(614 + 1)
x615 = helper(615 + 1)
x616 = helper(616 + 1)
x617 = helper(617 + 1)
x618 = helper(618 + 1)
x619 = helper(619 + 1)
x620 = helper(620 + 1)
x621 = helper(621 + 1)
x622 = helper(622 + 1)
x623 = helper(623 + 1)
x624 = helper(624 + 1)
x625 = helper(625 + 1)
x626 = helper(626 + 1)
x627 = helper(627 + 1)
x628 = helper(628 + 1)
x629 = helper(629 + 1)
x630 = helper(630 + 1)
x631 = helper(631 + 1)
x632 = helper(632 + 1)
x633 = helper(633 + 1)
x634 = helper(634 + 1)
x635 = helper(635 + 1)
x636 = helper(636 + 1)
x637 = helper(637 + 1)
x638 = helper(638 + 1)
x639 = helper(639 + 1)
x640 = helper(640 + 1)
x641 = helper(641 + 1)
x642 = helper(642 + 1)
x643 = helper(643 + 1)
x644 = helper(644 + 1)
x645 = helper(645 + 1)
x646 = helper(646 + 1)
x647 = helper(647 + 1)
x648 = helper(648 + 1)
x649 = helper(649 + 1)
x650 = helper(650 + 1)
x651 = helper(651 + 1)
x652 = helper(652 + 1)
x653 = helper(653 + 1)
x654 = helper(654 + 1)
x655 = helper(655 + 1)
x656 = helper(656 + 1)
x657 = helper(657 + 1)
x658 = helper(658 + 1)
x659 = helper(659 + 1)
x660 = helper(660 + 1)
x661 = helper(661 + 1)
x662 = helper(662 + 1)
x663 = helper(663 + 1)
x664 = helper(664 + 1)
x665 = helper(665 + 1)
x666 = helper(666 + 1)
x667 = helper(667 + 1)
x668 = helper(668 + 1)
x669 = helper(669 + 1)
x670 = helper(670 + 1)
x671 = helper(671 + 1)
x672 = helper(672 + 1)
x673 = helper(673 + 1)
x674 = helper(674 + 1)
x675 = helper(675 + 1)
x676 = helper(676 + 1)
x677 = helper(677 + 1)
x678 = helper(678 + 1)
x679 = helper(679 + 1)
x680 = helper(680 + 1)
x681 = helper(681 + 1)
x682 = helper(682 + 1)
x683 = helper(683 + 1)
x684 = helper(684 + 1)
x685 = helper(685 + 1)
x686 = helper(686 + 1)
x687 = helper(687 + 1)
x688 = helper(688 + 1)
x689 = helper(689 + 1)
x690 = helper(690 + 1)
x691 = helper(691 + 1)
x692 = helper(692 + 1)
x693 = helper(693 + 1)
x694 = helper(694 + 1)
x695 = helper(695 + 1)
x696 = helper(696 + 1)
x697 = helper(697 + 1)
x698 = helper(698 + 1)
x699 = helper(699 + 1)
big(3)
