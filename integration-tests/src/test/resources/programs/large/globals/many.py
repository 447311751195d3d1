def f0(a, b=0.5):
    return a + b
class C0:
    x = 'class 0'
    def __init__(self, v):
        self.v0 = v
r0 = f0(0) + 100000000000000000000
q0 = lambda z, y=b'bytes 0': (z, y, C0)
def f1(a, b=1.5):
    return a + b
class C1:
    x = 'class 1'
    def __init__(self, v):
        self.v1 = v
r1 = f1(1) + 100000000000000000001
q1 = lambda z, y=b'bytes 1': (z, y, C1)
def f2(a, b=2.5):
    return a + b
class C2:
    x = 'class 2'
    def __init__(self, v):
        self.v2 = v
r2 = f2(2) + 100000000000000000002
q2 = lambda z, y=b'bytes 2': (z, y, C2)
def f3(a, b=3.5):
    return a + b
class C3:
    x = 'class 3'
    def __init__(self, v):
        self.v3 = v
r3 = f3(3) + 100000000000000000003
q3 = lambda z, y=b'bytes 3': (z, y, C3)
def f4(a, b=4.5):
    return a + b
class C4:
    x = 'class 4'
    def __init__(self, v):
        self.v4 = v
r4 = f4(4) + 100000000000000000004
q4 = lambda z, y=b'bytes 4': (z, y, C4)
def f5(a, b=5.5):
    return a + b
class C5:
    x = 'class 5'
    def __init__(self, v):
        self.v5 = v
r5 = f5(5) + 100000000000000000005
q5 = lambda z, y=b'bytes 5': (z, y, C5)
def f6(a, b=6.5):
    return a + b
class C6:
    x = 'class 6'
    def __init__(self, v):
        self.v6 = v
r6 = f6(6) + 100000000000000000006
q6 = lambda z, y=b'bytes 6': (z, y, C6)
def f7(a, b=7.5):
    return a + b
class C7:
    x = 'class 7'
    def __init__(self, v):
        self.v7 = v
r7 = f7(7) + 100000000000000000007
q7 = lambda z, y=b'bytes 7': (z, y, C7)
def f8(a, b=8.5):
    return a + b
class C8:
    x = 'class 8'
    def __init__(self, v):
        self.v8 = v
r8 = f8(8) + 100000000000000000008
q8 = lambda z, y=b'bytes 8': (z, y, C8)
def f9(a, b=9.5):
    return a + b
class C9:
    x = 'class 9'
    def __init__(self, v):
        self.v9 = v
r9 = f9(9) + 100000000000000000009
q9 = lambda z, y=b'bytes 9': (z, y, C9)
def f10(a, b=10.5):
    return a + b
class C10:
    x = 'class 10'
    def __init__(self, v):
        self.v10 = v
r10 = f10(10) + 100000000000000000010
q10 = lambda z, y=b'bytes 10': (z, y, C10)
def f11(a, b=11.5):
    return a + b
class C11:
    x = 'class 11'
    def __init__(self, v):
        self.v11 = v
r11 = f11(11) + 100000000000000000011
q11 = lambda z, y=b'bytes 11': (z, y, C11)
def f12(a, b=12.5):
    return a + b
class C12:
    x = 'class 12'
    def __init__(self, v):
        self.v12 = v
r12 = f12(12) + 100000000000000000012
q12 = lambda z, y=b'bytes 12': (z, y, C12)
def f13(a, b=13.5):
    return a + b
class C13:
    x = 'class 13'
    def __init__(self, v):
        self.v13 = v
r13 = f13(13) + 100000000000000000013
q13 = lambda z, y=b'bytes 13': (z, y, C13)
def f14(a, b=14.5):
    return a + b
class C14:
    x = 'class 14'
    def __init__(self, v):
        self.v14 = v
r14 = f14(14) + 100000000000000000014
q14 = lambda z, y=b'bytes 14': (z, y, C14)
def f15(a, b=15.5):
    return a + b
class C15:
    x = 'class 15'
    def __init__(self, v):
        self.v15 = v
r15 = f15(15) + 100000000000000000015
q15 = lambda z, y=b'bytes 15': (z, y, C15)
def f16(a, b=16.5):
    return a + b
class C16:
    x = 'class 16'
    def __init__(self, v):
        self.v16 = v
r16 = f16(16) + 100000000000000000016
q16 = lambda z, y=b'bytes 16': (z, y, C16)
def f17(a, b=17.5):
    return a + b
class C17:
    x = 'class 17'
    def __init__(self, v):
        self.v17 = v
r17 = f17(17) + 100000000000000000017
q17 = lambda z, y=b'bytes 17': (z, y, C17)
def f18(a, b=18.5):
    return a + b
class C18:
    x = 'class 18'
    def __init__(self, v):
        self.v18 = v
r18 = f18(18) + 100000000000000000018
q18 = lambda z, y=b'bytes 18': (z, y, C18)
def f19(a, b=19.5):
    return a + b
class C19:
    x = 'class 19'
    def __init__(self, v):
        self.v19 = v
r19 = f19(19) + 100000000000000000019
q19 = lambda z, y=b'bytes 19': (z, y, C19)
def f20(a, b=20.5):
    return a + b
class C20:
    x = 'class 20'
    def __init__(self, v):
        self.v20 = v
r20 = f20(20) + 100000000000000000020
q20 = lambda z, y=b'bytes 20': (z, y, C20)
def f21(a, b=21.5):
    return a + b
class C21:
    x = 'class 21'
    def __init__(self, v):
        self.v21 = v
r21 = f21(21) + 100000000000000000021
q21 = lambda z, y=b'bytes 21': (z, y, C21)
def f22(a, b=22.5):
    return a + b
class C22:
    x = 'class 22'
    def __init__(self, v):
        self.v22 = v
r22 = f22(22) + 100000000000000000022
q22 = lambda z, y=b'bytes 22': (z, y, C22)
def f23(a, b=23.5):
    return a + b
class C23:
    x = 'class 23'
    def __init__(self, v):
        self.v23 = v
r23 = f23(23) + 100000000000000000023
q23 = lambda z, y=b'bytes 23': (z, y, C23)
def f24(a, b=24.5):
    return a + b
class C24:
    x = 'class 24'
    def __init__(self, v):
        self.v24 = v
r24 = f24(24) + 100000000000000000024
q24 = lambda z, y=b'bytes 24': (z, y, C24)
def f25(a, b=25.5):
    return a + b
class C25:
    x = 'class 25'
    def __init__(self, v):
        self.v25 = v
r25 = f25(25) + 100000000000000000025
q25 = lambda z, y=b'bytes 25': (z, y, C25)
def f26(a, b=26.5):
    return a + b
class C26:
    x = 'class 26'
    def __init__(self, v):
        self.v26 = v
r26 = f26(26) + 100000000000000000026
q26 = lambda z, y=b'bytes 26': (z, y, C26)
def f27(a, b=27.5):
    return a + b
class C27:
    x = 'class 27'
    def __init__(self, v):
        self.v27 = v
r27 = f27(27) + 100000000000000000027
q27 = lambda z, y=b'bytes 27': (z, y, C27)
def f28(a, b=28.5):
    return a + b
class C28:
    x = 'class 28'
    def __init__(self, v):
        self.v28 = v
r28 = f28(28) + 100000000000000000028
q28 = lambda z, y=b'bytes 28': (z, y, C28)
def f29(a, b=29.5):
    return a + b
class C29:
    x = 'class 29'
    def __init__(self, v):
        self.v29 = v
r29 = f29(29) + 100000000000000000029
q29 = lambda z, y=b'bytes 29': (z, y, C29)
def f30(a, b=30.5):
    return a + b
class C30:
    x = 'class 30'
    def __init__(self, v):
        self.v30 = v
r30 = f30(30) + 100000000000000000030
q30 = lambda z, y=b'bytes 30': (z, y, C30)
def f31(a, b=31.5):
    return a + b
class C31:
    x = 'class 31'
    def __init__(self, v):
        self.v31 = v
r31 = f31(31) + 100000000000000000031
q31 = lambda z, y=b'bytes 31': (z, y, C31)
def f32(a, b=32.5):
    return a + b
class C32:
    x = 'class 32'
    def __init__(self, v):
        self.v32 = v
r32 = f32(32) + 100000000000000000032
q32 = lambda z, y=b'bytes 32': (z, y, C32)
def f33(a, b=33.5):
    return a + b
class C33:
    x = 'class 33'
    def __init__(self, v):
        self.v33 = v
r33 = f33(33) + 100000000000000000033
q33 = lambda z, y=b'bytes 33': (z, y, C33)
def f34(a, b=34.5):
    return a + b
class C34:
    x = 'class 34'
    def __init__(self, v):
        self.v34 = v
r34 = f34(34) + 100000000000000000034
q34 = lambda z, y=b'bytes 34': (z, y, C34)
def f35(a, b=35.5):
    return a + b
class C35:
    x = 'class 35'
    def __init__(self, v):
        self.v35 = v
r35 = f35(35) + 100000000000000000035
q35 = lambda z, y=b'bytes 35': (z, y, C35)
def f36(a, b=36.5):
    return a + b
class C36:
    x = 'class 36'
    def __init__(self, v):
        self.v36 = v
r36 = f36(36) + 100000000000000000036
q36 = lambda z, y=b'bytes 36': (z, y, C36)
def f37(a, b=37.5):
    return a + b
class C37:
    x = 'class 37'
    def __init__(self, v):
        self.v37 = v
r37 = f37(37) + 100000000000000000037
q37 = lambda z, y=b'bytes 37': (z, y, C37)
def f38(a, b=38.5):
    return a + b
class C38:
    x = 'class 38'
    def __init__(self, v):
        self.v38 = v
r38 = f38(38) + 100000000000000000038
q38 = lambda z, y=b'bytes 38': (z, y, C38)
def f39(a, b=39.5):
    return a + b
class C39:
    x = 'class 39'
    def __init__(self, v):
        self.v39 = v
r39 = f39(39) + 100000000000000000039
q39 = lambda z, y=b'bytes 39': (z, y, C39)
def f40(a, b=40.5):
    return a + b
class C40:
    x = 'class 40'
    def __init__(self, v):
        self.v40 = v
r40 = f40(40) + 100000000000000000040
q40 = lambda z, y=b'bytes 40': (z, y, C40)
def f41(a, b=41.5):
    return a + b
class C41:
    x = 'class 41'
    def __init__(self, v):
        self.v41 = v
r41 = f41(41) + 100000000000000000041
q41 = lambda z, y=b'bytes 41': (z, y, C41)
def f42(a, b=42.5):
    return a + b
class C42:
    x = 'class 42'
    def __init__(self, v):
        self.v42 = v
r42 = f42(42) + 100000000000000000042
q42 = lambda z, y=b'bytes 42': (z, y, C42)
def f43(a, b=43.5):
    return a + b
class C43:
    x = 'class 43'
    def __init__(self, v):
        self.v43 = v
r43 = f43(43) + 100000000000000000043
q43 = lambda z, y=b'bytes 43': (z, y, C43)
def f44(a, b=44.5):
    return a + b
class C44:
    x = 'class 44'
    def __init__(self, v):
        self.v44 = v
r44 = f44(44) + 100000000000000000044
q44 = lambda z, y=b'bytes 44': (z, y, C44)
def f45(a, b=45.5):
    return a + b
class C45:
    x = 'class 45'
    def __init__(self, v):
        self.v45 = v
r45 = f45(45) + 100000000000000000045
q45 = lambda z, y=b'bytes 45': (z, y, C45)
def f46(a, b=46.5):
    return a + b
class C46:
    x = 'class 46'
    def __init__(self, v):
        self.v46 = v
r46 = f46(46) + 100000000000000000046
q46 = lambda z, y=b'bytes 46': (z, y, C46)
def f47(a, b=47.5):
    return a + b
class C47:
    x = 'class 47'
    def __init__(self, v):
        self.v47 = v
r47 = f47(47) + 100000000000000000047
q47 = lambda z, y=b'bytes 47': (z, y, C47)
def f48(a, b=48.5):
    return a + b
class C48:
    x = 'class 48'
    def __init__(self, v):
        self.v48 = v
r48 = f48(48) + 100000000000000000048
q48 = lambda z, y=b'bytes 48': (z, y, C48)
def f49(a, b=49.5):
    return a + b
class C49:
    x = 'class 49'
    def __init__(self, v):
        self.v49 = v
r49 = f49(49) + 100000000000000000049
q49 = lambda z, y=b'bytes 49': (z, y, C49)
def f50(a, b=50.5):
    return a + b
class C50:
    x = 'class 50'
    def __init__(self, v):
        self.v50 = v
r50 = f50(50) + 100000000000000000050
q50 = lambda z, y=b'bytes 50': (z, y, C50)
def f51(a, b=51.5):
    return a + b
class C51:
    x = 'class 51'
    def __init__(self, v):
        self.v51 = v
r51 = f51(51) + 100000000000000000051
q51 = lambda z, y=b'bytes 51': (z, y, C51)
def f52(a, b=52.5):
    return a + b
class C52:
    x = 'class 52'
    def __init__(self, v):
        self.v52 = v
r52 = f52(52) + 100000000000000000052
q52 = lambda z, y=b'bytes 52': (z, y, C52)
def f53(a, b=53.5):
    return a + b
class C53:
    x = 'class 53'
    def __init__(self, v):
        self.v53 = v
r53 = f53(53) + 100000000000000000053
q53 = lambda z, y=b'bytes 53': (z, y, C53)
def f54(a, b=54.5):
    return a + b
class C54:
    x = 'class 54'
    def __init__(self, v):
        self.v54 = v
r54 = f54(54) + 100000000000000000054
q54 = lambda z, y=b'bytes 54': (z, y, C54)
def f55(a, b=55.5):
    return a + b
class C55:
    x = 'class 55'
    def __init__(self, v):
        self.v55 = v
r55 = f55(55) + 100000000000000000055
q55 = lambda z, y=b'bytes 55': (z, y, C55)
def f56(a, b=56.5):
    return a + b
class C56:
    x = 'class 56'
    def __init__(self, v):
        self.v56 = v
r56 = f56(56) + 100000000000000000056
q56 = lambda z, y=b'bytes 56': (z, y, C56)
def f57(a, b=57.5):
    return a + b
class C57:
    x = 'class 57'
    def __init__(self, v):
        self.v57 = v
r57 = f57(57) + 100000000000000000057
q57 = lambda z, y=b'bytes 57': (z, y, C57)
def f58(a, b=58.5):
    return a + b
class C58:
    x = 'class 58'
    def __init__(self, v):
        self.v58 = v
r58 = f58(58) + 100000000000000000058
q58 = lambda z, y=b'bytes 58': (z, y, C58)
def f59(a, b=59.5):
    return a + b
class C59:
    x = 'class 59'
    def __init__(self, v):
        self.v59 = v
r59 = f59(59) + 100000000000000000059
q59 = lambda z, y=b'bytes 59': (z, y, C59)
def f60(a, b=60.5):
    return a + b
class C60:
    x = 'class 60'
    def __init__(self, v):
        self.v60 = v
r60 = f60(60) + 100000000000000000060
q60 = lambda z, y=b'bytes 60': (z, y, C60)
def f61(a, b=61.5):
    return a + b
class C61:
    x = 'class 61'
    def __init__(self, v):
        self.v61 = v
r61 = f61(61) + 100000000000000000061
q61 = lambda z, y=b'bytes 61': (z, y, C61)
def f62(a, b=62.5):
    return a + b
class C62:
    x = 'class 62'
    def __init__(self, v):
        self.v62 = v
r62 = f62(62) + 100000000000000000062
q62 = lambda z, y=b'bytes 62': (z, y, C62)
def f63(a, b=63.5):
    return a + b
class C63:
    x = 'class 63'
    def __init__(self, v):
        self.v63 = v
r63 = f63(63) + 100000000000000000063
q63 = lambda z, y=b'bytes 63': (z, y, C63)
def f64(a, b=64.5):
    return a + b
class C64:
    x = 'class 64'
    def __init__(self, v):
        self.v64 = v
r64 = f64(64) + 100000000000000000064
q64 = lambda z, y=b'bytes 64': (z, y, C64)
def f65(a, b=65.5):
    return a + b
class C65:
    x = 'class 65'
    def __init__(self, v):
        self.v65 = v
r65 = f65(65) + 100000000000000000065
q65 = lambda z, y=b'bytes 65': (z, y, C65)
def f66(a, b=66.5):
    return a + b
class C66:
    x = 'class 66'
    def __init__(self, v):
        self.v66 = v
r66 = f66(66) + 100000000000000000066
q66 = lambda z, y=b'bytes 66': (z, y, C66)
def f67(a, b=67.5):
    return a + b
class C67:
    x = 'class 67'
    def __init__(self, v):
        self.v67 = v
r67 = f67(67) + 100000000000000000067
q67 = lambda z, y=b'bytes 67': (z, y, C67)
def f68(a, b=68.5):
    return a + b
class C68:
    x = 'class 68'
    def __init__(self, v):
        self.v68 = v
r68 = f68(68) + 100000000000000000068
q68 = lambda z, y=b'bytes 68': (z, y, C68)
def f69(a, b=69.5):
    return a + b
class C69:
    x = 'class 69'
    def __init__(self, v):
        self.v69 = v
r69 = f69(69) + 100000000000000000069
q69 = lambda z, y=b'bytes 69': (z, y, C69)
def f70(a, b=70.5):
    return a + b
class C70:
    x = 'class 70'
    def __init__(self, v):
        self.v70 = v
r70 = f70(70) + 100000000000000000070
q70 = lambda z, y=b'bytes 70': (z, y, C70)
def f71(a, b=71.5):
    return a + b
class C71:
    x = 'class 71'
    def __init__(self, v):
        self.v71 = v
r71 = f71(71) + 100000000000000000071
q71 = lambda z, y=b'bytes 71': (z, y, C71)
def f72(a, b=72.5):
    return a + b
class C72:
    x = 'class 72'
    def __init__(self, v):
        self.v72 = v
r72 = f72(72) + 100000000000000000072
q72 = lambda z, y=b'bytes 72': (z, y, C72)
def f73(a, b=73.5):
    return a + b
class C73:
    x = 'class 73'
    def __init__(self, v):
        self.v73 = v
r73 = f73(73) + 100000000000000000073
q73 = lambda z, y=b'bytes 73': (z, y, C73)
def f74(a, b=74.5):
    return a + b
class C74:
    x = 'class 74'
    def __init__(self, v):
        self.v74 = v
r74 = f74(74) + 100000000000000000074
q74 = lambda z, y=b'bytes 74': (z, y, C74)
def f75(a, b=75.5):
    return a + b
class C75:
    x = 'class 75'
    def __init__(self, v):
        self.v75 = v
r75 = f75(75) + 100000000000000000075
q75 = lambda z, y=b'bytes 75': (z, y, C75)
def f76(a, b=76.5):
    return a + b
class C76:
    x = 'class 76'
    def __init__(self, v):
        self.v76 = v
r76 = f76(76) + 100000000000000000076
q76 = lambda z, y=b'bytes 76': (z, y, C76)
def f77(a, b=77.5):
    return a + b
class C77:
    x = 'class 77'
    def __init__(self, v):
        self.v77 = v
r77 = f77(77) + 100000000000000000077
q77 = lambda z, y=b'bytes 77': (z, y, C77)
def f78(a, b=78.5):
    return a + b
class C78:
    x = 'class 78'
    def __init__(self, v):
        self.v78 = v
r78 = f78(78) + 100000000000000000078
q78 = lambda z, y=b'bytes 78': (z, y, C78)
def f79(a, b=79.5):
    return a + b
class C79:
    x = 'class 79'
    def __init__(self, v):
        self.v79 = v
r79 = f79(79) + 100000000000000000079
q79 = lambda z, y=b'bytes 79': (z, y, C79)
def f80(a, b=80.5):
    return a + b
class C80:
    x = 'class 80'
    def __init__(self, v):
        self.v80 = v
r80 = f80(80) + 100000000000000000080
q80 = lambda z, y=b'bytes 80': (z, y, C80)
def f81(a, b=81.5):
    return a + b
class C81:
    x = 'class 81'
    def __init__(self, v):
        self.v81 = v
r81 = f81(81) + 100000000000000000081
q81 = lambda z, y=b'bytes 81': (z, y, C81)
def f82(a, b=82.5):
    return a + b
class C82:
    x = 'class 82'
    def __init__(self, v):
        self.v82 = v
r82 = f82(82) + 100000000000000000082
q82 = lambda z, y=b'bytes 82': (z, y, C82)
def f83(a, b=83.5):
    return a + b
class C83:
    x = 'class 83'
    def __init__(self, v):
        self.v83 = v
r83 = f83(83) + 100000000000000000083
q83 = lambda z, y=b'bytes 83': (z, y, C83)
def f84(a, b=84.5):
    return a + b
class C84:
    x = 'class 84'
    def __init__(self, v):
        self.v84 = v
r84 = f84(84) + 100000000000000000084
q84 = lambda z, y=b'bytes 84': (z, y, C84)
def f85(a, b=85.5):
    return a + b
class C85:
    x = 'class 85'
    def __init__(self, v):
        self.v85 = v
r85 = f85(85) + 100000000000000000085
q85 = lambda z, y=b'bytes 85': (z, y, C85)
def f86(a, b=86.5):
    return a + b
class C86:
    x = 'class 86'
    def __init__(self, v):
        self.v86 = v
r86 = f86(86) + 100000000000000000086
q86 = lambda z, y=b'bytes 86': (z, y, C86)
def f87(a, b=87.5):
    return a + b
class C87:
    x = 'class 87'
    def __init__(self, v):
        self.v87 = v
r87 = f87(87) + 100000000000000000087
q87 = lambda z, y=b'bytes 87': (z, y, C87)
def f88(a, b=88.5):
    return a + b
class C88:
    x = 'class 88'
    def __init__(self, v):
        self.v88 = v
r88 = f88(88) + 100000000000000000088
q88 = lambda z, y=b'bytes 88': (z, y, C88)
def f89(a, b=89.5):
    return a + b
class C89:
    x = 'class 89'
    def __init__(self, v):
        self.v89 = v
r89 = f89(89) + 100000000000000000089
q89 = lambda z, y=b'bytes 89': (z, y, C89)
def f90(a, b=90.5):
    return a + b
class C90:
    x = 'class 90'
    def __init__(self, v):
        self.v90 = v
r90 = f90(90) + 100000000000000000090
q90 = lambda z, y=b'bytes 90': (z, y, C90)
def f91(a, b=91.5):
    return a + b
class C91:
    x = 'class 91'
    def __init__(self, v):
        self.v91 = v
r91 = f91(91) + 100000000000000000091
q91 = lambda z, y=b'bytes 91': (z, y, C91)
def f92(a, b=92.5):
    return a + b
class C92:
    x = 'class 92'
    def __init__(self, v):
        self.v92 = v
r92 = f92(92) + 100000000000000000092
q92 = lambda z, y=b'bytes 92': (z, y, C92)
def f93(a, b=93.5):
    return a + b
class C93:
    x = 'class 93'
    def __init__(self, v):
        self.v93 = v
r93 = f93(93) + 100000000000000000093
q93 = lambda z, y=b'bytes 93': (z, y, C93)
def f94(a, b=94.5):
    return a + b
class C94:
    x = 'class 94'
    def __init__(self, v):
        self.v94 = v
r94 = f94(94) + 100000000000000000094
q94 = lambda z, y=b'bytes 94': (z, y, C94)
def f95(a, b=95.5):
    return a + b
class C95:
    x = 'class 95'
    def __init__(self, v):
        self.v95 = v
r95 = f95(95) + 100000000000000000095
q95 = lambda z, y=b'bytes 95': (z, y, C95)
def f96(a, b=96.5):
    return a + b
class C96:
    x = 'class 96'
    def __init__(self, v):
        self.v96 = v
r96 = f96(96) + 100000000000000000096
q96 = lambda z, y=b'bytes 96': (z, y, C96)
def f97(a, b=97.5):
    return a + b
class C97:
    x = 'class 97'
    def __init__(self, v):
        self.v97 = v
r97 = f97(97) + 100000000000000000097
q97 = lambda z, y=b'bytes 97': (z, y, C97)
def f98(a, b=98.5):
    return a + b
class C98:
    x = 'class 98'
    def __init__(self, v):
        self.v98 = v
r98 = f98(98) + 100000000000000000098
q98 = lambda z, y=b'bytes 98': (z, y, C98)
def f99(a, b=99.5):
    return a + b
class C99:
    x = 'class 99'
    def __init__(self, v):
        self.v99 = v
r99 = f99(99) + 100000000000000000099
q99 = lambda z, y=b'bytes 99': (z, y, C99)
def f100(a, b=100.5):
    return a + b
class C100:
    x = 'class 100'
    def __init__(self, v):
        self.v100 = v
r100 = f100(100) + 100000000000000000100
q100 = lambda z, y=b'bytes 100': (z, y, C100)
def f101(a, b=101.5):
    return a + b
class C101:
    x = 'class 101'
    def __init__(self, v):
        self.v101 = v
r101 = f101(101) + 100000000000000000101
q101 = lambda z, y=b'bytes 101': (z, y, C101)
def f102(a, b=102.5):
    return a + b
class C102:
    x = 'class 102'
    def __init__(self, v):
        self.v102 = v
r102 = f102(102) + 100000000000000000102
q102 = lambda z, y=b'bytes 102': (z, y, C102)
def f103(a, b=103.5):
    return a + b
class C103:
    x = 'class 103'
    def __init__(self, v):
        self.v103 = v
r103 = f103(103) + 100000000000000000103
q103 = lambda z, y=b'bytes 103': (z, y, C103)
def f104(a, b=104.5):
    return a + b
class C104:
    x = 'class 104'
    def __init__(self, v):
        self.v104 = v
r104 = f104(104) + 100000000000000000104
q104 = lambda z, y=b'bytes 104': (z, y, C104)
def f105(a, b=105.5):
    return a + b
class C105:
    x = 'class 105'
    def __init__(self, v):
        self.v105 = v
r105 = f105(105) + 100000000000000000105
q105 = lambda z, y=b'bytes 105': (z, y, C105)
def f106(a, b=106.5):
    return a + b
class C106:
    x = 'class 106'
    def __init__(self, v):
        self.v106 = v
r106 = f106(106) + 100000000000000000106
q106 = lambda z, y=b'bytes 106': (z, y, C106)
def f107(a, b=107.5):
    return a + b
class C107:
    x = 'class 107'
    def __init__(self, v):
        self.v107 = v
r107 = f107(107) + 100000000000000000107
q107 = lambda z, y=b'bytes 107': (z, y, C107)
def f108(a, b=108.5):
    return a + b
class C108:
    x = 'class 108'
    def __init__(self, v):
        self.v108 = v
r108 = f108(108) + 100000000000000000108
q108 = lambda z, y=b'bytes 108': (z, y, C108)
def f109(a, b=109.5):
    return a + b
class C109:
    x = 'class 109'
    def __init__(self, v):
        self.v109 = v
r109 = f109(109) + 100000000000000000109
q109 = lambda z, y=b'bytes 109': (z, y, C109)
def f110(a, b=110.5):
    return a + b
class C110:
    x = 'class 110'
    def __init__(self, v):
        self.v110 = v
r110 = f110(110) + 100000000000000000110
q110 = lambda z, y=b'bytes 110': (z, y, C110)
def f111(a, b=111.5):
    return a + b
class C111:
    x = 'class 111'
    def __init__(self, v):
        self.v111 = v
r111 = f111(111) + 100000000000000000111
q111 = lambda z, y=b'bytes 111': (z, y, C111)
def f112(a, b=112.5):
    return a + b
class C112:
    x = 'class 112'
    def __init__(self, v):
        self.v112 = v
r112 = f112(112) + 100000000000000000112
q112 = lambda z, y=b'bytes 112': (z, y, C112)
def f113(a, b=113.5):
    return a + b
class C113:
    x = 'class 113'
    def __init__(self, v):
        self.v113 = v
r113 = f113(113) + 100000000000000000113
q113 = lambda z, y=b'bytes 113': (z, y, C113)
def f114(a, b=114.5):
    return a + b
class C114:
    x = 'class 114'
    def __init__(self, v):
        self.v114 = v
r114 = f114(114) + 100000000000000000114
q114 = lambda z, y=b'bytes 114': (z, y, C114)
def f115(a, b=115.5):
    return a + b
class C115:
    x = 'class 115'
    def __init__(self, v):
        self.v115 = v
r115 = f115(115) + 100000000000000000115
q115 = lambda z, y=b'bytes 115': (z, y, C115)
def f116(a, b=116.5):
    return a + b
class C116:
    x = 'class 116'
    def __init__(self, v):
        self.v116 = v
r116 = f116(116) + 100000000000000000116
q116 = lambda z, y=b'bytes 116': (z, y, C116)
def f117(a, b=117.5):
    return a + b
class C117:
    x = 'class 117'
    def __init__(self, v):
        self.v117 = v
r117 = f117(117) + 100000000000000000117
q117 = lambda z, y=b'bytes 117': (z, y, C117)
def f118(a, b=118.5):
    return a + b
class C118:
    x = 'class 118'
    def __init__(self, v):
        self.v118 = v
r118 = f118(118) + 100000000000000000118
q118 = lambda z, y=b'bytes 118': (z, y, C118)
def f119(a, b=119.5):
    return a + b
class C119:
    x = 'class 119'
    def __init__(self, v):
        self.v119 = v
r119 = f119(119) + 100000000000000000119
q119 = lambda z, y=b'bytes 119': (z, y, C119)
def f120(a, b=120.5):
    return a + b
class C120:
    x = 'class 120'
    def __init__(self, v):
        self.v120 = v
r120 = f120(120) + 100000000000000000120
q120 = lambda z, y=b'bytes 120': (z, y, C120)
def f121(a, b=121.5):
    return a + b
class C121:
    x = 'class 121'
    def __init__(self, v):
        self.v121 = v
r121 = f121(121) + 100000000000000000121
q121 = lambda z, y=b'bytes 121': (z, y, C121)
def f122(a, b=122.5):
    return a + b
class C122:
    x = 'class 122'
    def __init__(self, v):
        self.v122 = v
r122 = f122(122) + 100000000000000000122
q122 = lambda z, y=b'bytes 122': (z, y, C122)
def f123(a, b=123.5):
    return a + b
class C123:
    x = 'class 123'
    def __init__(self, v):
        self.v123 = v
r123 = f123(123) + 100000000000000000123
q123 = lambda z, y=b'bytes 123': (z, y, C123)
def f124(a, b=124.5):
    return a + b
class C124:
    x = 'class 124'
    def __init__(self, v):
        self.v124 = v
r124 = f124(124) + 100000000000000000124
q124 = lambda z, y=b'bytes 124': (z, y, C124)
def f125(a, b=125.5):
    return a + b
class C125:
    x = 'class 125'
    def __init__(self, v):
        self.v125 = v
r125 = f125(125) + 100000000000000000125
q125 = lambda z, y=b'bytes 125': (z, y, C125)
def f126(a, b=126.5):
    return a + b
class C126:
    x = 'class 126'
    def __init__(self, v):
        self.v126 = v
r126 = f126(126) + 100000000000000000126
q126 = lambda z, y=b'bytes 126': (z, y, C126)
def f127(a, b=127.5):
    return a + b
class C127:
    x = 'class 127'
    def __init__(self, v):
        self.v127 = v
r127 = f127(127) + 100000000000000000127
q127 = lambda z, y=b'bytes 127': (z, y, C127)
def f128(a, b=128.5):
    return a + b
class C128:
    x = 'class 128'
    def __init__(self, v):
        self.v128 = v
r128 = f128(128) + 100000000000000000128
q128 = lambda z, y=b'bytes 128': (z, y, C128)
def f129(a, b=129.5):
    return a + b
class C129:
    x = 'class 129'
    def __init__(self, v):
        self.v129 = v
r129 = f129(129) + 100000000000000000129
q129 = lambda z, y=b'bytes 129': (z, y, C129)
def f130(a, b=130.5):
    return a + b
class C130:
    x = 'class 130'
    def __init__(self, v):
        self.v130 = v
r130 = f130(130) + 100000000000000000130
q130 = lambda z, y=b'bytes 130': (z, y, C130)
def f131(a, b=131.5):
    return a + b
class C131:
    x = 'class 131'
    def __init__(self, v):
        self.v131 = v
r131 = f131(131) + 100000000000000000131
q131 = lambda z, y=b'bytes 131': (z, y, C131)
def f132(a, b=132.5):
    return a + b
class C132:
    x = 'class 132'
    def __init__(self, v):
        self.v132 = v
r132 = f132(132) + 100000000000000000132
q132 = lambda z, y=b'bytes 132': (z, y, C132)
def f133(a, b=133.5):
    return a + b
class C133:
    x = 'class 133'
    def __init__(self, v):
        self.v133 = v
r133 = f133(133) + 100000000000000000133
q133 = lambda z, y=b'bytes 133': (z, y, C133)
def f134(a, b=134.5):
    return a + b
class C134:
    x = 'class 134'
    def __init__(self, v):
        self.v134 = v
r134 = f134(134) + 100000000000000000134
q134 = lambda z, y=b'bytes 134': (z, y, C134)
def f135(a, b=135.5):
    return a + b
class C135:
    x = 'class 135'
    def __init__(self, v):
        self.v135 = v
r135 = f135(135) + 100000000000000000135
q135 = lambda z, y=b'bytes 135': (z, y, C135)
def f136(a, b=136.5):
    return a + b
class C136:
    x = 'class 136'
    def __init__(self, v):
        self.v136 = v
r136 = f136(136) + 100000000000000000136
q136 = lambda z, y=b'bytes 136': (z, y, C136)
def f137(a, b=137.5):
    return a + b
class C137:
    x = 'class 137'
    def __init__(self, v):
        self.v137 = v
r137 = f137(137) + 100000000000000000137
q137 = lambda z, y=b'bytes 137': (z, y, C137)
def f138(a, b=138.5):
    return a + b
class C138:
    x = 'class 138'
    def __init__(self, v):
        self.v138 = v
r138 = f138(138) + 100000000000000000138
q138 = lambda z, y=b'bytes 138': (z, y, C138)
def f139(a, b=139.5):
    return a + b
class C139:
    x = 'class 139'
    def __init__(self, v):
        self.v139 = v
r139 = f139(139) + 100000000000000000139
q139 = lambda z, y=b'bytes 139': (z, y, C139)
def f140(a, b=140.5):
    return a + b
class C140:
    x = 'class 140'
    def __init__(self, v):
        self.v140 = v
r140 = f140(140) + 100000000000000000140
q140 = lambda z, y=b'bytes 140': (z, y, C140)
def f141(a, b=141.5):
    return a + b
class C141:
    x = 'class 141'
    def __init__(self, v):
        self.v141 = v
r141 = f141(141) + 100000000000000000141
q141 = lambda z, y=b'bytes 141': (z, y, C141)
def f142(a, b=142.5):
    return a + b
class C142:
    x = 'class 142'
    def __init__(self, v):
        self.v142 = v
r142 = f142(142) + 100000000000000000142
q142 = lambda z, y=b'bytes 142': (z, y, C142)
def f143(a, b=143.5):
    return a + b
class C143:
    x = 'class 143'
    def __init__(self, v):
        self.v143 = v
r143 = f143(143) + 100000000000000000143
q143 = lambda z, y=b'bytes 143': (z, y, C143)
def f144(a, b=144.5):
    return a + b
class C144:
    x = 'class 144'
    def __init__(self, v):
        self.v144 = v
r144 = f144(144) + 100000000000000000144
q144 = lambda z, y=b'bytes 144': (z, y, C144)
def f145(a, b=145.5):
    return a + b
class C145:
    x = 'class 145'
    def __init__(self, v):
        self.v145 = v
r145 = f145(145) + 100000000000000000145
q145 = lambda z, y=b'bytes 145': (z, y, C145)
def f146(a, b=146.5):
    return a + b
class C146:
    x = 'class 146'
    def __init__(self, v):
        self.v146 = v
r146 = f146(146) + 100000000000000000146
q146 = lambda z, y=b'bytes 146': (z, y, C146)
def f147(a, b=147.5):
    return a + b
class C147:
    x = 'class 147'
    def __init__(self, v):
        self.v147 = v
r147 = f147(147) + 100000000000000000147
q147 = lambda z, y=b'bytes 147': (z, y, C147)
def f148(a, b=148.5):
    return a + b
class C148:
    x = 'class 148'
    def __init__(self, v):
        self.v148 = v
r148 = f148(148) + 100000000000000000148
q148 = lambda z, y=b'bytes 148': (z, y, C148)
def f149(a, b=149.5):
    return a + b
class C149:
    x = 'class 149'
    def __init__(self, v):
        self.v149 = v
r149 = f149(149) + 100000000000000000149
q149 = lambda z, y=b'bytes 149': (z, y, C149)
def f150(a, b=150.5):
    return a + b
class C150:
    x = 'class 150'
    def __init__(self, v):
        self.v150 = v
r150 = f150(150) + 100000000000000000150
q150 = lambda z, y=b'bytes 150': (z, y, C150)
def f151(a, b=151.5):
    return a + b
class C151:
    x = 'class 151'
    def __init__(self, v):
        self.v151 = v
r151 = f151(151) + 100000000000000000151
q151 = lambda z, y=b'bytes 151': (z, y, C151)
def f152(a, b=152.5):
    return a + b
class C152:
    x = 'class 152'
    def __init__(self, v):
        self.v152 = v
r152 = f152(152) + 100000000000000000152
q152 = lambda z, y=b'bytes 152': (z, y, C152)
def f153(a, b=153.5):
    return a + b
class C153:
    x = 'class 153'
    def __init__(self, v):
        self.v153 = v
r153 = f153(153) + 100000000000000000153
q153 = lambda z, y=b'bytes 153': (z, y, C153)
def f154(a, b=154.5):
    return a + b
class C154:
    x = 'class 154'
    def __init__(self, v):
        self.v154 = v
r154 = f154(154) + 100000000000000000154
q154 = lambda z, y=b'bytes 154': (z, y, C154)
def f155(a, b=155.5):
    return a + b
class C155:
    x = 'class 155'
    def __init__(self, v):
        self.v155 = v
r155 = f155(155) + 100000000000000000155
q155 = lambda z, y=b'bytes 155': (z, y, C155)
def f156(a, b=156.5):
    return a + b
class C156:
    x = 'class 156'
    def __init__(self, v):
        self.v156 = v
r156 = f156(156) + 100000000000000000156
q156 = lambda z, y=b'bytes 156': (z, y, C156)
def f157(a, b=157.5):
    return a + b
class C157:
    x = 'class 157'
    def __init__(self, v):
        self.v157 = v
r157 = f157(157) + 100000000000000000157
q157 = lambda z, y=b'bytes 157': (z, y, C157)
def f158(a, b=158.5):
    return a + b
class C158:
    x = 'class 158'
    def __init__(self, v):
        self.v158 = v
r158 = f158(158) + 100000000000000000158
q158 = lambda z, y=b'bytes 158': (z, y, C158)
def f159(a, b=159.5):
    return a + b
class C159:
    x = 'class 159'
    def __init__(self, v):
        self.v159 = v
r159 = f159(159) + 100000000000000000159
q159 = lambda z, y=b'bytes 159': (z, y, C159)
def f160(a, b=160.5):
    return a + b
class C160:
    x = 'class 160'
    def __init__(self, v):
        self.v160 = v
r160 = f160(160) + 100000000000000000160
q160 = lambda z, y=b'bytes 160': (z, y, C160)
def f161(a, b=161.5):
    return a + b
class C161:
    x = 'class 161'
    def __init__(self, v):
        self.v161 = v
r161 = f161(161) + 100000000000000000161
q161 = lambda z, y=b'bytes 161': (z, y, C161)
def f162(a, b=162.5):
    return a + b
class C162:
    x = 'class 162'
    def __init__(self, v):
        self.v162 = v
r162 = f162(162) + 100000000000000000162
q162 = lambda z, y=b'bytes 162': (z, y, C162)
def f163(a, b=163.5):
    return a + b
class C163:
    x = 'class 163'
    def __init__(self, v):
        self.v163 = v
r163 = f163(163) + 100000000000000000163
q163 = lambda z, y=b'bytes 163': (z, y, C163)
def f164(a, b=164.5):
    return a + b
class C164:
    x = 'class 164'
    def __init__(self, v):
        self.v164 = v
r164 = f164(164) + 100000000000000000164
q164 = lambda z, y=b'bytes 164': (z, y, C164)
def f165(a, b=165.5):
    return a + b
class C165:
    x = 'class 165'
    def __init__(self, v):
        self.v165 = v
r165 = f165(165) + 100000000000000000165
q165 = lambda z, y=b'bytes 165': (z, y, C165)
def f166(a, b=166.5):
    return a + b
class C166:
    x = 'class 166'
    def __init__(self, v):
        self.v166 = v
r166 = f166(166) + 100000000000000000166
q166 = lambda z, y=b'bytes 166': (z, y, C166)
def f167(a, b=167.5):
    return a + b
class C167:
    x = 'class 167'
    def __init__(self, v):
        self.v167 = v
r167 = f167(167) + 100000000000000000167
q167 = lambda z, y=b'bytes 167': (z, y, C167)
def f168(a, b=168.5):
    return a + b
class C168:
    x = 'class 168'
    def __init__(self, v):
        self.v168 = v
r168 = f168(168) + 100000000000000000168
q168 = lambda z, y=b'bytes 168': (z, y, C168)
def f169(a, b=169.5):
    return a + b
class C169:
    x = 'class 169'
    def __init__(self, v):
        self.v169 = v
r169 = f169(169) + 100000000000000000169
q169 = lambda z, y=b'bytes 169': (z, y, C169)
def f170(a, b=170.5):
    return a + b
class C170:
    x = 'class 170'
    def __init__(self, v):
        self.v170 = v
r170 = f170(170) + 100000000000000000170
q170 = lambda z, y=b'bytes 170': (z, y, C170)
def f171(a, b=171.5):
    return a + b
class C171:
    x = 'class 171'
    def __init__(self, v):
        self.v171 = v
r171 = f171(171) + 100000000000000000171
q171 = lambda z, y=b'bytes 171': (z, y, C171)
def f172(a, b=172.5):
    return a + b
class C172:
    x = 'class 172'
    def __init__(self, v):
        self.v172 = v
r172 = f172(172) + 100000000000000000172
q172 = lambda z, y=b'bytes 172': (z, y, C172)
def f173(a, b=173.5):
    return a + b
class C173:
    x = 'class 173'
    def __init__(self, v):
        self.v173 = v
r173 = f173(173) + 100000000000000000173
q173 = lambda z, y=b'bytes 173': (z, y, C173)
def f174(a, b=174.5):
    return a + b
class C174:
    x = 'class 174'
    def __init__(self, v):
        self.v174 = v
r174 = f174(174) + 100000000000000000174
q174 = lambda z, y=b'bytes 174': (z, y, C174)
def f175(a, b=175.5):
    return a + b
class C175:
    x = 'class 175'
    def __init__(self, v):
        self.v175 = v
r175 = f175(175) + 100000000000000000175
q175 = lambda z, y=b'bytes 175': (z, y, C175)
def f176(a, b=176.5):
    return a + b
class C176:
    x = 'class 176'
    def __init__(self, v):
        self.v176 = v
r176 = f176(176) + 100000000000000000176
q176 = lambda z, y=b'bytes 176': (z, y, C176)
def f177(a, b=177.5):
    return a + b
class C177:
    x = 'class 177'
    def __init__(self, v):
        self.v177 = v
r177 = f177(177) + 100000000000000000177
q177 = lambda z, y=b'bytes 177': (z, y, C177)
def f178(a, b=178.5):
    return a + b
class C178:
    x = 'class 178'
    def __init__(self, v):
        self.v178 = v
r178 = f178(178) + 100000000000000000178
q178 = lambda z, y=b'bytes 178': (z, y, C178)
def f179(a, b=179.5):
    return a + b
class C179:
    x = 'class 179'
    def __init__(self, v):
        self.v179 = v
r179 = f179(179) + 100000000000000000179
q179 = lambda z, y=b'bytes 179': (z, y, C179)
def f180(a, b=180.5):
    return a + b
class C180:
    x = 'class 180'
    def __init__(self, v):
        self.v180 = v
r180 = f180(180) + 100000000000000000180
q180 = lambda z, y=b'bytes 180': (z, y, C180)
def f181(a, b=181.5):
    return a + b
class C181:
    x = 'class 181'
    def __init__(self, v):
        self.v181 = v
r181 = f181(181) + 100000000000000000181
q181 = lambda z, y=b'bytes 181': (z, y, C181)
def f182(a, b=182.5):
    return a + b
class C182:
    x = 'class 182'
    def __init__(self, v):
        self.v182 = v
r182 = f182(182) + 100000000000000000182
q182 = lambda z, y=b'bytes 182': (z, y, C182)
def f183(a, b=183.5):
    return a + b
class C183:
    x = 'class 183'
    def __init__(self, v):
        self.v183 = v
r183 = f183(183) + 100000000000000000183
q183 = lambda z, y=b'bytes 183': (z, y, C183)
def f184(a, b=184.5):
    return a + b
class C184:
    x = 'class 184'
    def __init__(self, v):
        self.v184 = v
r184 = f184(184) + 100000000000000000184
q184 = lambda z, y=b'bytes 184': (z, y, C184)
def f185(a, b=185.5):
    return a + b
class C185:
    x = 'class 185'
    def __init__(self, v):
        self.v185 = v
r185 = f185(185) + 100000000000000000185
q185 = lambda z, y=b'bytes 185': (z, y, C185)
def f186(a, b=186.5):
    return a + b
class C186:
    x = 'class 186'
    def __init__(self, v):
        self.v186 = v
r186 = f186(186) + 100000000000000000186
q186 = lambda z, y=b'bytes 186': (z, y, C186)
def f187(a, b=187.5):
    return a + b
class C187:
    x = 'class 187'
    def __init__(self, v):
        self.v187 = v
r187 = f187(187) + 100000000000000000187
q187 = lambda z, y=b'bytes 187': (z, y, C187)
def f188(a, b=188.5):
    return a + b
class C188:
    x = 'class 188'
    def __init__(self, v):
        self.v188 = v
r188 = f188(188) + 100000000000000000188
q188 = lambda z, y=b'bytes 188': (z, y, C188)
def f189(a, b=189.5):
    return a + b
class C189:
    x = 'class 189'
    def __init__(self, v):
        self.v189 = v
r189 = f189(189) + 100000000000000000189
q189 = lambda z, y=b'bytes 189': (z, y, C189)
def f190(a, b=190.5):
    return a + b
class C190:
    x = 'class 190'
    def __init__(self, v):
        self.v190 = v
r190 = f190(190) + 100000000000000000190
q190 = lambda z, y=b'bytes 190': (z, y, C190)
def f191(a, b=191.5):
    return a + b
class C191:
    x = 'class 191'
    def __init__(self, v):
        self.v191 = v
r191 = f191(191) + 100000000000000000191
q191 = lambda z, y=b'bytes 191': (z, y, C191)
def f192(a, b=192.5):
    return a + b
class C192:
    x = 'class 192'
    def __init__(self, v):
        self.v192 = v
r192 = f192(192) + 100000000000000000192
q192 = lambda z, y=b'bytes 192': (z, y, C192)
def f193(a, b=193.5):
    return a + b
class C193:
    x = 'class 193'
    def __init__(self, v):
        self.v193 = v
r193 = f193(193) + 100000000000000000193
q193 = lambda z, y=b'bytes 193': (z, y, C193)
def f194(a, b=194.5):
    return a + b
class C194:
    x = 'class 194'
    def __init__(self, v):
        self.v194 = v
r194 = f194(194) + 100000000000000000194
q194 = lambda z, y=b'bytes 194': (z, y, C194)
def f195(a, b=195.5):
    return a + b
class C195:
    x = 'class 195'
    def __init__(self, v):
        self.v195 = v
r195 = f195(195) + 100000000000000000195
q195 = lambda z, y=b'bytes 195': (z, y, C195)
def f196(a, b=196.5):
    return a + b
class C196:
    x = 'class 196'
    def __init__(self, v):
        self.v196 = v
r196 = f196(196) + 100000000000000000196
q196 = lambda z, y=b'bytes 196': (z, y, C196)
def f197(a, b=197.5):
    return a + b
class C197:
    x = 'class 197'
    def __init__(self, v):
        self.v197 = v
r197 = f197(197) + 100000000000000000197
q197 = lambda z, y=b'bytes 197': (z, y, C197)
def f198(a, b=198.5):
    return a + b
class C198:
    x = 'class 198'
    def __init__(self, v):
        self.v198 = v
r198 = f198(198) + 100000000000000000198
q198 = lambda z, y=b'bytes 198': (z, y, C198)
def f199(a, b=199.5):
    return a + b
class C199:
    x = 'class 199'
    def __init__(self, v):
        self.v199 = v
r199 = f199(199) + 100000000000000000199
q199 = lambda z, y=b'bytes 199': (z, y, C199)
def f200(a, b=200.5):
    return a + b
class C200:
    x = 'class 200'
    def __init__(self, v):
        self.v200 = v
r200 = f200(200) + 100000000000000000200
q200 = lambda z, y=b'bytes 200': (z, y, C200)
def f201(a, b=201.5):
    return a + b
class C201:
    x = 'class 201'
    def __init__(self, v):
        self.v201 = v
r201 = f201(201) + 100000000000000000201
q201 = lambda z, y=b'bytes 201': (z, y, C201)
def f202(a, b=202.5):
    return a + b
class C202:
    x = 'class 202'
    def __init__(self, v):
        self.v202 = v
r202 = f202(202) + 100000000000000000202
q202 = lambda z, y=b'bytes 202': (z, y, C202)
def f203(a, b=203.5):
    return a + b
class C203:
    x = 'class 203'
    def __init__(self, v):
        self.v203 = v
r203 = f203(203) + 100000000000000000203
q203 = lambda z, y=b'bytes 203': (z, y, C203)
def f204(a, b=204.5):
    return a + b
class C204:
    x = 'class 204'
    def __init__(self, v):
        self.v204 = v
r204 = f204(204) + 100000000000000000204
q204 = lambda z, y=b'bytes 204': (z, y, C204)
def f205(a, b=205.5):
    return a + b
class C205:
    x = 'class 205'
    def __init__(self, v):
        self.v205 = v
r205 = f205(205) + 100000000000000000205
q205 = lambda z, y=b'bytes 205': (z, y, C205)
def f206(a, b=206.5):
    return a + b
class C206:
    x = 'class 206'
    def __init__(self, v):
        self.v206 = v
r206 = f206(206) + 100000000000000000206
q206 = lambda z, y=b'bytes 206': (z, y, C206)
def f207(a, b=207.5):
    return a + b
class C207:
    x = 'class 207'
    def __init__(self, v):
        self.v207 = v
r207 = f207(207) + 100000000000000000207
q207 = lambda z, y=b'bytes 207': (z, y, C207)
def f208(a, b=208.5):
    return a + b
class C208:
    x = 'class 208'
    def __init__(self, v):
        self.v208 = v
r208 = f208(208) + 100000000000000000208
q208 = lambda z, y=b'bytes 208': (z, y, C208)
def f209(a, b=209.5):
    return a + b
class C209:
    x = 'class 209'
    def __init__(self, v):
        self.v209 = v
r209 = f209(209) + 100000000000000000209
q209 = lambda z, y=b'bytes 209': (z, y, C209)
def f210(a, b=210.5):
    return a + b
class C210:
    x = 'class 210'
    def __init__(self, v):
        self.v210 = v
r210 = f210(210) + 100000000000000000210
q210 = lambda z, y=b'bytes 210': (z, y, C210)
def f211(a, b=211.5):
    return a + b
class C211:
    x = 'class 211'
    def __init__(self, v):
        self.v211 = v
r211 = f211(211) + 100000000000000000211
q211 = lambda z, y=b'bytes 211': (z, y, C211)
def f212(a, b=212.5):
    return a + b
class C212:
    x = 'class 212'
    def __init__(self, v):
        self.v212 = v
r212 = f212(212) + 100000000000000000212
q212 = lambda z, y=b'bytes 212': (z, y, C212)
def f213(a, b=213.5):
    return a + b
class C213:
    x = 'class 213'
    def __init__(self, v):
        self.v213 = v
r213 = f213(213) + 100000000000000000213
q213 = lambda z, y=b'bytes 213': (z, y, C213)
def f214(a, b=214.5):
    return a + b
class C214:
    x = 'class 214'
    def __init__(self, v):
        self.v214 = v
r214 = f214(214) + 100000000000000000214
q214 = lambda z, y=b'bytes 214': (z, y, C214)
def f215(a, b=215.5):
    return a + b
class C215:
    x = 'class 215'
    def __init__(self, v):
        self.v215 = v
r215 = f215(215) + 100000000000000000215
q215 = lambda z, y=b'bytes 215': (z, y, C215)
def f216(a, b=216.5):
    return a + b
class C216:
    x = 'class 216'
    def __init__(self, v):
        self.v216 = v
r216 = f216(216) + 100000000000000000216
q216 = lambda z, y=b'bytes 216': (z, y, C216)
def f217(a, b=217.5):
    return a + b
class C217:
    x = 'class 217'
    def __init__(self, v):
        self.v217 = v
r217 = f217(217) + 100000000000000000217
q217 = lambda z, y=b'bytes 217': (z, y, C217)
def f218(a, b=218.5):
    return a + b
class C218:
    x = 'class 218'
    def __init__(self, v):
        self.v218 = v
r218 = f218(218) + 100000000000000000218
q218 = lambda z, y=b'bytes 218': (z, y, C218)
def f219(a, b=219.5):
    return a + b
class C219:
    x = 'class 219'
    def __init__(self, v):
        self.v219 = v
r219 = f219(219) + 100000000000000000219
q219 = lambda z, y=b'bytes 219': (z, y, C219)
def f220(a, b=220.5):
    return a + b
class C220:
    x = 'class 220'
    def __init__(self, v):
        self.v220 = v
r220 = f220(220) + 100000000000000000220
q220 = lambda z, y=b'bytes 220': (z, y, C220)
def f221(a, b=221.5):
    return a + b
class C221:
    x = 'class 221'
    def __init__(self, v):
        self.v221 = v
r221 = f221(221) + 100000000000000000221
q221 = lambda z, y=b'bytes 221': (z, y, C221)
def f222(a, b=222.5):
    return a + b
class C222:
    x = 'class 222'
    def __init__(self, v):
        self.v222 = v
r222 = f222(222) + 100000000000000000222
q222 = lambda z, y=b'bytes 222': (z, y, C222)
def f223(a, b=223.5):
    return a + b
class C223:
    x = 'class 223'
    def __init__(self, v):
        self.v223 = v
r223 = f223(223) + 100000000000000000223
q223 = lambda z, y=b'bytes 223': (z, y, C223)
def f224(a, b=224.5):
    return a + b
class C224:
    x = 'class 224'
    def __init__(self, v):
        self.v224 = v
r224 = f224(224) + 100000000000000000224
q224 = lambda z, y=b'bytes 224': (z, y, C224)
def f225(a, b=225.5):
    return a + b
class C225:
    x = 'class 225'
    def __init__(self, v):
        self.v225 = v
r225 = f225(225) + 100000000000000000225
q225 = lambda z, y=b'bytes 225': (z, y, C225)
def f226(a, b=226.5):
    return a + b
class C226:
    x = 'class 226'
    def __init__(self, v):
        self.v226 = v
r226 = f226(226) + 100000000000000000226
q226 = lambda z, y=b'bytes 226': (z, y, C226)
def f227(a, b=227.5):
    return a + b
class C227:
    x = 'class 227'
    def __init__(self, v):
        self.v227 = v
r227 = f227(227) + 100000000000000000227
q227 = lambda z, y=b'bytes 227': (z, y, C227)
def f228(a, b=228.5):
    return a + b
class C228:
    x = 'class 228'
    def __init__(self, v):
        self.v228 = v
r228 = f228(228) + 100000000000000000228
q228 = lambda z, y=b'bytes 228': (z, y, C228)
def f229(a, b=229.5):
    return a + b
class C229:
    x = 'class 229'
    def __init__(self, v):
        self.v229 = v
r229 = f229(229) + 100000000000000000229
q229 = lambda z, y=b'bytes 229': (z, y, C229)
def f230(a, b=230.5):
    return a + b
class C230:
    x = 'class 230'
    def __init__(self, v):
        self.v230 = v
r230 = f230(230) + 100000000000000000230
q230 = lambda z, y=b'bytes 230': (z, y, C230)
def f231(a, b=231.5):
    return a + b
class C231:
    x = 'class 231'
    def __init__(self, v):
        self.v231 = v
r231 = f231(231) + 100000000000000000231
q231 = lambda z, y=b'bytes 231': (z, y, C231)
def f232(a, b=232.5):
    return a + b
class C232:
    x = 'class 232'
    def __init__(self, v):
        self.v232 = v
r232 = f232(232) + 100000000000000000232
q232 = lambda z, y=b'bytes 232': (z, y, C232)
def f233(a, b=233.5):
    return a + b
class C233:
    x = 'class 233'
    def __init__(self, v):
        self.v233 = v
r233 = f233(233) + 100000000000000000233
q233 = lambda z, y=b'bytes 233': (z, y, C233)
def f234(a, b=234.5):
    return a + b
class C234:
    x = 'class 234'
    def __init__(self, v):
        self.v234 = v
r234 = f234(234) + 100000000000000000234
q234 = lambda z, y=b'bytes 234': (z, y, C234)
def f235(a, b=235.5):
    return a + b
class C235:
    x = 'class 235'
    def __init__(self, v):
        self.v235 = v
r235 = f235(235) + 100000000000000000235
q235 = lambda z, y=b'bytes 235': (z, y, C235)
def f236(a, b=236.5):
    return a + b
class C236:
    x = 'class 236'
    def __init__(self, v):
        self.v236 = v
r236 = f236(236) + 100000000000000000236
q236 = lambda z, y=b'bytes 236': (z, y, C236)
def f237(a, b=237.5):
    return a + b
class C237:
    x = 'class 237'
    def __init__(self, v):
        self.v237 = v
r237 = f237(237) + 100000000000000000237
q237 = lambda z, y=b'bytes 237': (z, y, C237)
def f238(a, b=238.5):
    return a + b
class C238:
    x = 'class 238'
    def __init__(self, v):
        self.v238 = v
r238 = f238(238) + 100000000000000000238
q238 = lambda z, y=b'bytes 238': (z, y, C238)
def f239(a, b=239.5):
    return a + b
class C239:
    x = 'class 239'
    def __init__(self, v):
        self.v239 = v
r239 = f239(239) + 100000000000000000239
q239 = lambda z, y=b'bytes 239': (z, y, C239)
def f240(a, b=240.5):
    return a + b
class C240:
    x = 'class 240'
    def __init__(self, v):
        self.v240 = v
r240 = f240(240) + 100000000000000000240
q240 = lambda z, y=b'bytes 240': (z, y, C240)
def f241(a, b=241.5):
    return a + b
class C241:
    x = 'class 241'
    def __init__(self, v):
        self.v241 = v
r241 = f241(241) + 100000000000000000241
q241 = lambda z, y=b'bytes 241': (z, y, C241)
def f242(a, b=242.5):
    return a + b
class C242:
    x = 'class 242'
    def __init__(self, v):
        self.v242 = v
r242 = f242(242) + 100000000000000000242
q242 = lambda z, y=b'bytes 242': (z, y, C242)
def f243(a, b=243.5):
    return a + b
class C243:
    x = 'class 243'
    def __init__(self, v):
        self.v243 = v
r243 = f243(243) + 100000000000000000243
q243 = lambda z, y=b'bytes 243': (z, y, C243)
def f244(a, b=244.5):
    return a + b
class C244:
    x = 'class 244'
    def __init__(self, v):
        self.v244 = v
r244 = f244(244) + 100000000000000000244
q244 = lambda z, y=b'bytes 244': (z, y, C244)
def f245(a, b=245.5):
    return a + b
class C245:
    x = 'class 245'
    def __init__(self, v):
        self.v245 = v
r245 = f245(245) + 100000000000000000245
q245 = lambda z, y=b'bytes 245': (z, y, C245)
def f246(a, b=246.5):
    return a + b
class C246:
    x = 'class 246'
    def __init__(self, v):
        self.v246 = v
r246 = f246(246) + 100000000000000000246
q246 = lambda z, y=b'bytes 246': (z, y, C246)
def f247(a, b=247.5):
    return a + b
class C247:
    x = 'class 247'
    def __init__(self, v):
        self.v247 = v
r247 = f247(247) + 100000000000000000247
q247 = lambda z, y=b'bytes 247': (z, y, C247)
def f248(a, b=248.5):
    return a + b
class C248:
    x = 'class 248'
    def __init__(self, v):
        self.v248 = v
r248 = f248(248) + 100000000000000000248
q248 = lambda z, y=b'bytes 248': (z, y, C248)
def f249(a, b=249.5):
    return a + b
class C249:
    x = 'class 249'
    def __init__(self, v):
        self.v249 = v
r249 = f249(249) + 100000000000000000249
q249 = lambda z, y=b'bytes 249': (z, y, C249)
def f250(a, b=250.5):
    return a + b
class C250:
    x = 'class 250'
    def __init__(self, v):
        self.v250 = v
r250 = f250(250) + 100000000000000000250
q250 = lambda z, y=b'bytes 250': (z, y, C250)
def f251(a, b=251.5):
    return a + b
class C251:
    x = 'class 251'
    def __init__(self, v):
        self.v251 = v
r251 = f251(251) + 100000000000000000251
q251 = lambda z, y=b'bytes 251': (z, y, C251)
def f252(a, b=252.5):
    return a + b
class C252:
    x = 'class 252'
    def __init__(self, v):
        self.v252 = v
r252 = f252(252) + 100000000000000000252
q252 = lambda z, y=b'bytes 252': (z, y, C252)
def f253(a, b=253.5):
    return a + b
class C253:
    x = 'class 253'
    def __init__(self, v):
        self.v253 = v
r253 = f253(253) + 100000000000000000253
q253 = lambda z, y=b'bytes 253': (z, y, C253)
def f254(a, b=254.5):
    return a + b
class C254:
    x = 'class 254'
    def __init__(self, v):
        self.v254 = v
r254 = f254(254) + 100000000000000000254
q254 = lambda z, y=b'bytes 254': (z, y, C254)
def f255(a, b=255.5):
    return a + b
class C255:
    x = 'class 255'
    def __init__(self, v):
        self.v255 = v
r255 = f255(255) + 100000000000000000255
q255 = lambda z, y=b'bytes 255': (z, y, C255)
def f256(a, b=256.5):
    return a + b
class C256:
    x = 'class 256'
    def __init__(self, v):
        self.v256 = v
r256 = f256(256) + 100000000000000000256
q256 = lambda z, y=b'bytes 256': (z, y, C256)
def f257(a, b=257.5):
    return a + b
class C257:
    x = 'class 257'
    def __init__(self, v):
        self.v257 = v
r257 = f257(257) + 100000000000000000257
q257 = lambda z, y=b'bytes 257': (z, y, C257)
def f258(a, b=258.5):
    return a + b
class C258:
    x = 'class 258'
    def __init__(self, v):
        self.v258 = v
r258 = f258(258) + 100000000000000000258
q258 = lambda z, y=b'bytes 258': (z, y, C258)
def f259(a, b=259.5):
    return a + b
class C259:
    x = 'class 259'
    def __init__(self, v):
        self.v259 = v
r259 = f259(259) + 100000000000000000259
q259 = lambda z, y=b'bytes 259': (z, y, C259)
def f260(a, b=260.5):
    return a + b
class C260:
    x = 'class 260'
    def __init__(self, v):
        self.v260 = v
r260 = f260(260) + 100000000000000000260
q260 = lambda z, y=b'bytes 260': (z, y, C260)
def f261(a, b=261.5):
    return a + b
class C261:
    x = 'class 261'
    def __init__(self, v):
        self.v261 = v
r261 = f261(261) + 100000000000000000261
q261 = lambda z, y=b'bytes 261': (z, y, C261)
def f262(a, b=262.5):
    return a + b
class C262:
    x = 'class 262'
    def __init__(self, v):
        self.v262 = v
r262 = f262(262) + 100000000000000000262
q262 = lambda z, y=b'bytes 262': (z, y, C262)
def f263(a, b=263.5):
    return a + b
class C263:
    x = 'class 263'
    def __init__(self, v):
        self.v263 = v
r263 = f263(263) + 100000000000000000263
q263 = lambda z, y=b'bytes 263': (z, y, C263)
def f264(a, b=264.5):
    return a + b
class C264:
    x = 'class 264'
    def __init__(self, v):
        self.v264 = v
r264 = f264(264) + 100000000000000000264
q264 = lambda z, y=b'bytes 264': (z, y, C264)
def f265(a, b=265.5):
    return a + b
class C265:
    x = 'class 265'
    def __init__(self, v):
        self.v265 = v
r265 = f265(265) + 100000000000000000265
q265 = lambda z, y=b'bytes 265': (z, y, C265)
def f266(a, b=266.5):
    return a + b
class C266:
    x = 'class 266'
    def __init__(self, v):
        self.v266 = v
r266 = f266(266) + 100000000000000000266
q266 = lambda z, y=b'bytes 266': (z, y, C266)
def f267(a, b=267.5):
    return a + b
class C267:
    x = 'class 267'
    def __init__(self, v):
        self.v267 = v
r267 = f267(267) + 100000000000000000267
q267 = lambda z, y=b'bytes 267': (z, y, C267)
def f268(a, b=268.5):
    return a + b
class C268:
    x = 'class 268'
    def __init__(self, v):
        self.v268 = v
r268 = f268(268) + 100000000000000000268
q268 = lambda z, y=b'bytes 268': (z, y, C268)
def f269(a, b=269.5):
    return a + b
class C269:
    x = 'class 269'
    def __init__(self, v):
        self.v269 = v
r269 = f269(269) + 100000000000000000269
q269 = lambda z, y=b'bytes 269': (z, y, C269)
def f270(a, b=270.5):
    return a + b
class C270:
    x = 'class 270'
    def __init__(self, v):
        self.v270 = v
r270 = f270(270) + 100000000000000000270
q270 = lambda z, y=b'bytes 270': (z, y, C270)
def f271(a, b=271.5):
    return a + b
class C271:
    x = 'class 271'
    def __init__(self, v):
        self.v271 = v
r271 = f271(271) + 100000000000000000271
q271 = lambda z, y=b'bytes 271': (z, y, C271)
def f272(a, b=272.5):
    return a + b
class C272:
    x = 'class 272'
    def __init__(self, v):
        self.v272 = v
r272 = f272(272) + 100000000000000000272
q272 = lambda z, y=b'bytes 272': (z, y, C272)
def f273(a, b=273.5):
    return a + b
class C273:
    x = 'class 273'
    def __init__(self, v):
        self.v273 = v
r273 = f273(273) + 100000000000000000273
q273 = lambda z, y=b'bytes 273': (z, y, C273)
def f274(a, b=274.5):
    return a + b
class C274:
    x = 'class 274'
    def __init__(self, v):
        self.v274 = v
r274 = f274(274) + 100000000000000000274
q274 = lambda z, y=b'bytes 274': (z, y, C274)
def f275(a, b=275.5):
    return a + b
class C275:
    x = 'class 275'
    def __init__(self, v):
        self.v275 = v
r275 = f275(275) + 100000000000000000275
q275 = lambda z, y=b'bytes 275': (z, y, C275)
def f276(a, b=276.5):
    return a + b
class C276:
    x = 'class 276'
    def __init__(self, v):
        self.v276 = v
r276 = f276(276) + 100000000000000000276
q276 = lambda z, y=b'bytes 276': (z, y, C276)
def f277(a, b=277.5):
    return a + b
class C277:
    x = 'class 277'
    def __init__(self, v):
        self.v277 = v
r277 = f277(277) + 100000000000000000277
q277 = lambda z, y=b'bytes 277': (z, y, C277)
def f278(a, b=278.5):
    return a + b
class C278:
    x = 'class 278'
    def __init__(self, v):
        self.v278 = v
r278 = f278(278) + 100000000000000000278
q278 = lambda z, y=b'bytes 278': (z, y, C278)
def f279(a, b=279.5):
    return a + b
class C279:
    x = 'class 279'
    def __init__(self, v):
        self.v279 = v
r279 = f279(279) + 100000000000000000279
q279 = lambda z, y=b'bytes 279': (z, y, C279)
def f280(a, b=280.5):
    return a + b
class C280:
    x = 'class 280'
    def __init__(self, v):
        self.v280 = v
r280 = f280(280) + 100000000000000000280
q280 = lambda z, y=b'bytes 280': (z, y, C280)
def f281(a, b=281.5):
    return a + b
class C281:
    x = 'class 281'
    def __init__(self, v):
        self.v281 = v
r281 = f281(281) + 100000000000000000281
q281 = lambda z, y=b'bytes 281': (z, y, C281)
def f282(a, b=282.5):
    return a + b
class C282:
    x = 'class 282'
    def __init__(self, v):
        self.v282 = v
r282 = f282(282) + 100000000000000000282
q282 = lambda z, y=b'bytes 282': (z, y, C282)
def f283(a, b=283.5):
    return a + b
class C283:
    x = 'class 283'
    def __init__(self, v):
        self.v283 = v
r283 = f283(283) + 100000000000000000283
q283 = lambda z, y=b'bytes 283': (z, y, C283)
def f284(a, b=284.5):
    return a + b
class C284:
    x = 'class 284'
    def __init__(self, v):
        self.v284 = v
r284 = f284(284) + 100000000000000000284
q284 = lambda z, y=b'bytes 284': (z, y, C284)
def f285(a, b=285.5):
    return a + b
class C285:
    x = 'class 285'
    def __init__(self, v):
        self.v285 = v
r285 = f285(285) + 100000000000000000285
q285 = lambda z, y=b'bytes 285': (z, y, C285)
def f286(a, b=286.5):
    return a + b
class C286:
    x = 'class 286'
    def __init__(self, v):
        self.v286 = v
r286 = f286(286) + 100000000000000000286
q286 = lambda z, y=b'bytes 286': (z, y, C286)
def f287(a, b=287.5):
    return a + b
class C287:
    x = 'class 287'
    def __init__(self, v):
        self.v287 = v
r287 = f287(287) + 100000000000000000287
q287 = lambda z, y=b'bytes 287': (z, y, C287)
def f288(a, b=288.5):
    return a + b
class C288:
    x = 'class 288'
    def __init__(self, v):
        self.v288 = v
r288 = f288(288) + 100000000000000000288
q288 = lambda z, y=b'bytes 288': (z, y, C288)
def f289(a, b=289.5):
    return a + b
class C289:
    x = 'class 289'
    def __init__(self, v):
        self.v289 = v
r289 = f289(289) + 100000000000000000289
q289 = lambda z, y=b'bytes 289': (z, y, C289)
def f290(a, b=290.5):
    return a + b
class C290:
    x = 'class 290'
    def __init__(self, v):
        self.v290 = v
r290 = f290(290) + 100000000000000000290
q290 = lambda z, y=b'bytes 290': (z, y, C290)
def f291(a, b=291.5):
    return a + b
class C291:
    x = 'class 291'
    def __init__(self, v):
        self.v291 = v
r291 = f291(291) + 100000000000000000291
q291 = lambda z, y=b'bytes 291': (z, y, C291)
def f292(a, b=292.5):
    return a + b
class C292:
    x = 'class 292'
    def __init__(self, v):
        self.v292 = v
r292 = f292(292) + 100000000000000000292
q292 = lambda z, y=b'bytes 292': (z, y, C292)
def f293(a, b=293.5):
    return a + b
class C293:
    x = 'class 293'
    def __init__(self, v):
        self.v293 = v
r293 = f293(293) + 100000000000000000293
q293 = lambda z, y=b'bytes 293': (z, y, C293)
def f294(a, b=294.5):
    return a + b
class C294:
    x = 'class 294'
    def __init__(self, v):
        self.v294 = v
r294 = f294(294) + 100000000000000000294
q294 = lambda z, y=b'bytes 294': (z, y, C294)
def f295(a, b=295.5):
    return a + b
class C295:
    x = 'class 295'
    def __init__(self, v):
        self.v295 = v
r295 = f295(295) + 100000000000000000295
q295 = lambda z, y=b'bytes 295': (z, y, C295)
def f296(a, b=296.5):
    return a + b
class C296:
    x = 'class 296'
    def __init__(self, v):
        self.v296 = v
r296 = f296(296) + 100000000000000000296
q296 = lambda z, y=b'bytes 296': (z, y, C296)
def f297(a, b=297.5):
    return a + b
class C297:
    x = 'class 297'
    def __init__(self, v):
        self.v297 = v
r297 = f297(297) + 100000000000000000297
q297 = lambda z, y=b'bytes 297': (z, y, C297)
def f298(a, b=298.5):
    return a + b
class C298:
    x = 'class 298'
    def __init__(self, v):
        self.v298 = v
r298 = f298(298) + 100000000000000000298
q298 = lambda z, y=b'bytes 298': (z, y, C298)
def f299(a, b=299.5):
    return a + b
class C299:
    x = 'class 299'
    def __init__(self, v):
        self.v299 = v
r299 = f299(299) + 100000000000000000299
q299 = lambda z, y=b'bytes 299': (z, y, C299)
def f300(a, b=300.5):
    return a + b
class C300:
    x = 'class 300'
    def __init__(self, v):
        self.v300 = v
r300 = f300(300) + 100000000000000000300
q300 = lambda z, y=b'bytes 300': (z, y, C300)
def f301(a, b=301.5):
    return a + b
class C301:
    x = 'class 301'
    def __init__(self, v):
        self.v301 = v
r301 = f301(301) + 100000000000000000301
q301 = lambda z, y=b'bytes 301': (z, y, C301)
def f302(a, b=302.5):
    return a + b
class C302:
    x = 'class 302'
    def __init__(self, v):
        self.v302 = v
r302 = f302(302) + 100000000000000000302
q302 = lambda z, y=b'bytes 302': (z, y, C302)
def f303(a, b=303.5):
    return a + b
class C303:
    x = 'class 303'
    def __init__(self, v):
        self.v303 = v
r303 = f303(303) + 100000000000000000303
q303 = lambda z, y=b'bytes 303': (z, y, C303)
def f304(a, b=304.5):
    return a + b
class C304:
    x = 'class 304'
    def __init__(self, v):
        self.v304 = v
r304 = f304(304) + 100000000000000000304
q304 = lambda z, y=b'bytes 304': (z, y, C304)
def f305(a, b=305.5):
    return a + b
class C305:
    x = 'class 305'
    def __init__(self, v):
        self.v305 = v
r305 = f305(305) + 100000000000000000305
q305 = lambda z, y=b'bytes 305': (z, y, C305)
def f306(a, b=306.5):
    return a + b
class C306:
    x = 'class 306'
    def __init__(self, v):
        self.v306 = v
r306 = f306(306) + 100000000000000000306
q306 = lambda z, y=b'bytes 306': (z, y, C306)
def f307(a, b=307.5):
    return a + b
class C307:
    x = 'class 307'
    def __init__(self, v):
        self.v307 = v
r307 = f307(307) + 100000000000000000307
q307 = lambda z, y=b'bytes 307': (z, y, C307)
def f308(a, b=308.5):
    return a + b
class C308:
    x = 'class 308'
    def __init__(self, v):
        self.v308 = v
r308 = f308(308) + 100000000000000000308
q308 = lambda z, y=b'bytes 308': (z, y, C308)
def f309(a, b=309.5):
    return a + b
class C309:
    x = 'class 309'
    def __init__(self, v):
        self.v309 = v
r309 = f309(309) + 100000000000000000309
q309 = lambda z, y=b'bytes 309': (z, y, C309)
def f310(a, b=310.5):
    return a + b
class C310:
    x = 'class 310'
    def __init__(self, v):
        self.v310 = v
r310 = f310(310) + 100000000000000000310
q310 = lambda z, y=b'bytes 310': (z, y, C310)
def f311(a, b=311.5):
    return a + b
class C311:
    x = 'class 311'
    def __init__(self, v):
        self.v311 = v
r311 = f311(311) + 100000000000000000311
q311 = lambda z, y=b'bytes 311': (z, y, C311)
def f312(a, b=312.5):
    return a + b
class C312:
    x = 'class 312'
    def __init__(self, v):
        self.v312 = v
r312 = f312(312) + 100000000000000000312
q312 = lambda z, y=b'bytes 312': (z, y, C312)
def f313(a, b=313.5):
    return a + b
class C313:
    x = 'class 313'
    def __init__(self, v):
        self.v313 = v
r313 = f313(313) + 100000000000000000313
q313 = lambda z, y=b'bytes 313': (z, y, C313)
def f314(a, b=314.5):
    return a + b
class C314:
    x = 'class 314'
    def __init__(self, v):
        self.v314 = v
r314 = f314(314) + 100000000000000000314
q314 = lambda z, y=b'bytes 314': (z, y, C314)
def f315(a, b=315.5):
    return a + b
class C315:
    x = 'class 315'
    def __init__(self, v):
        self.v315 = v
r315 = f315(315) + 100000000000000000315
q315 = lambda z, y=b'bytes 315': (z, y, C315)
def f316(a, b=316.5):
    return a + b
class C316:
    x = 'class 316'
    def __init__(self, v):
        self.v316 = v
r316 = f316(316) + 100000000000000000316
q316 = lambda z, y=b'bytes 316': (z, y, C316)
def f317(a, b=317.5):
    return a + b
class C317:
    x = 'class 317'
    def __init__(self, v):
        self.v317 = v
r317 = f317(317) + 100000000000000000317
q317 = lambda z, y=b'bytes 317': (z, y, C317)
def f318(a, b=318.5):
    return a + b
class C318:
    x = 'class 318'
    def __init__(self, v):
        self.v318 = v
r318 = f318(318) + 100000000000000000318
q318 = lambda z, y=b'bytes 318': (z, y, C318)
def f319(a, b=319.5):
    return a + b
class C319:
    x = 'class 319'
    def __init__(self, v):
        self.v319 = v
r319 = f319(319) + 100000000000000000319
q319 = lambda z, y=b'bytes 319': (z, y, C319)
def f320(a, b=320.5):
    return a + b
class C320:
    x = 'class 320'
    def __init__(self, v):
        self.v320 = v
r320 = f320(320) + 100000000000000000320
q320 = lambda z, y=b'bytes 320': (z, y, C320)
def f321(a, b=321.5):
    return a + b
class C321:
    x = 'class 321'
    def __init__(self, v):
        self.v321 = v
r321 = f321(321) + 100000000000000000321
q321 = lambda z, y=b'bytes 321': (z, y, C321)
def f322(a, b=322.5):
    return a + b
class C322:
    x = 'class 322'
    def __init__(self, v):
        self.v322 = v
r322 = f322(322) + 100000000000000000322
q322 = lambda z, y=b'bytes 322': (z, y, C322)
def f323(a, b=323.5):
    return a + b
class C323:
    x = 'class 323'
    def __init__(self, v):
        self.v323 = v
r323 = f323(323) + 100000000000000000323
q323 = lambda z, y=b'bytes 323': (z, y, C323)
def f324(a, b=324.5):
    return a + b
class C324:
    x = 'class 324'
    def __init__(self, v):
        self.v324 = v
r324 = f324(324) + 100000000000000000324
q324 = lambda z, y=b'bytes 324': (z, y, C324)
def f325(a, b=325.5):
    return a + b
class C325:
    x = 'class 325'
    def __init__(self, v):
        self.v325 = v
r325 = f325(325) + 100000000000000000325
q325 = lambda z, y=b'bytes 325': (z, y, C325)
def f326(a, b=326.5):
    return a + b
class C326:
    x = 'class 326'
    def __init__(self, v):
        self.v326 = v
r326 = f326(326) + 100000000000000000326
q326 = lambda z, y=b'bytes 326': (z, y, C326)
def f327(a, b=327.5):
    return a + b
class C327:
    x = 'class 327'
    def __init__(self, v):
        self.v327 = v
r327 = f327(327) + 100000000000000000327
q327 = lambda z, y=b'bytes 327': (z, y, C327)
def f328(a, b=328.5):
    return a + b
class C328:
    x = 'class 328'
    def __init__(self, v):
        self.v328 = v
r328 = f328(328) + 100000000000000000328
q328 = lambda z, y=b'bytes 328': (z, y, C328)
def f329(a, b=329.5):
    return a + b
class C329:
    x = 'class 329'
    def __init__(self, v):
        self.v329 = v
r329 = f329(329) + 100000000000000000329
q329 = lambda z, y=b'bytes 329': (z, y, C329)
def f330(a, b=330.5):
    return a + b
class C330:
    x = 'class 330'
    def __init__(self, v):
        self.v330 = v
r330 = f330(330) + 100000000000000000330
q330 = lambda z, y=b'bytes 330': (z, y, C330)
def f331(a, b=331.5):
    return a + b
class C331:
    x = 'class 331'
    def __init__(self, v):
        self.v331 = v
r331 = f331(331) + 100000000000000000331
q331 = lambda z, y=b'bytes 331': (z, y, C331)
def f332(a, b=332.5):
    return a + b
class C332:
    x = 'class 332'
    def __init__(self, v):
        self.v332 = v
r332 = f332(332) + 100000000000000000332
q332 = lambda z, y=b'bytes 332': (z, y, C332)
def f333(a, b=333.5):
    return a + b
class C333:
    x = 'class 333'
    def __init__(self, v):
        self.v333 = v
r333 = f333(333) + 100000000000000000333
q333 = lambda z, y=b'bytes 333': (z, y, C333)
def f334(a, b=334.5):
    return a + b
class C334:
    x = 'class 334'
    def __init__(self, v):
        self.v334 = v
r334 = f334(334) + 100000000000000000334
q334 = lambda z, y=b'bytes 334': (z, y, C334)
def f335(a, b=335.5):
    return a + b
class C335:
    x = 'class 335'
    def __init__(self, v):
        self.v335 = v
r335 = f335(335) + 100000000000000000335
q335 = lambda z, y=b'bytes 335': (z, y, C335)
def f336(a, b=336.5):
    return a + b
class C336:
    x = 'class 336'
    def __init__(self, v):
        self.v336 = v
r336 = f336(336) + 100000000000000000336
q336 = lambda z, y=b'bytes 336': (z, y, C336)
def f337(a, b=337.5):
    return a + b
class C337:
    x = 'class 337'
    def __init__(self, v):
        self.v337 = v
r337 = f337(337) + 100000000000000000337
q337 = lambda z, y=b'bytes 337': (z, y, C337)
def f338(a, b=338.5):
    return a + b
class C338:
    x = 'class 338'
    def __init__(self, v):
        self.v338 = v
r338 = f338(338) + 100000000000000000338
q338 = lambda z, y=b'bytes 338': (z, y, C338)
def f339(a, b=339.5):
    return a + b
class C339:
    x = 'class 339'
    def __init__(self, v):
        self.v339 = v
r339 = f339(339) + 100000000000000000339
q339 = lambda z, y=b'bytes 339': (z, y, C339)
def f340(a, b=340.5):
    return a + b
class C340:
    x = 'class 340'
    def __init__(self, v):
        self.v340 = v
r340 = f340(340) + 100000000000000000340
q340 = lambda z, y=b'bytes 340': (z, y, C340)
def f341(a, b=341.5):
    return a + b
class C341:
    x = 'class 341'
    def __init__(self, v):
        self.v341 = v
r341 = f341(341) + 100000000000000000341
q341 = lambda z, y=b'bytes 341': (z, y, C341)
def f342(a, b=342.5):
    return a + b
class C342:
    x = 'class 342'
    def __init__(self, v):
        self.v342 = v
r342 = f342(342) + 100000000000000000342
q342 = lambda z, y=b'bytes 342': (z, y, C342)
def f343(a, b=343.5):
    return a + b
class C343:
    x = 'class 343'
    def __init__(self, v):
        self.v343 = v
r343 = f343(343) + 100000000000000000343
q343 = lambda z, y=b'bytes 343': (z, y, C343)
def f344(a, b=344.5):
    return a + b
class C344:
    x = 'class 344'
    def __init__(self, v):
        self.v344 = v
r344 = f344(344) + 100000000000000000344
q344 = lambda z, y=b'bytes 344': (z, y, C344)
def f345(a, b=345.5):
    return a + b
class C345:
    x = 'class 345'
    def __init__(self, v):
        self.v345 = v
r345 = f345(345) + 100000000000000000345
q345 = lambda z, y=b'bytes 345': (z, y, C345)
def f346(a, b=346.5):
    return a + b
class C346:
    x = 'class 346'
    def __init__(self, v):
        self.v346 = v
r346 = f346(346) + 100000000000000000346
q346 = lambda z, y=b'bytes 346': (z, y, C346)
def f347(a, b=347.5):
    return a + b
class C347:
    x = 'class 347'
    def __init__(self, v):
        self.v347 = v
r347 = f347(347) + 100000000000000000347
q347 = lambda z, y=b'bytes 347': (z, y, C347)
def f348(a, b=348.5):
    return a + b
class C348:
    x = 'class 348'
    def __init__(self, v):
        self.v348 = v
r348 = f348(348) + 100000000000000000348
q348 = lambda z, y=b'bytes 348': (z, y, C348)
def f349(a, b=349.5):
    return a + b
class C349:
    x = 'class 349'
    def __init__(self, v):
        self.v349 = v
r349 = f349(349) + 100000000000000000349
q349 = lambda z, y=b'bytes 349': (z, y, C349)
def f350(a, b=350.5):
    return a + b
class C350:
    x = 'class 350'
    def __init__(self, v):
        self.v350 = v
r350 = f350(350) + 100000000000000000350
q350 = lambda z, y=b'bytes 350': (z, y, C350)
def f351(a, b=351.5):
    return a + b
class C351:
    x = 'class 351'
    def __init__(self, v):
        self.v351 = v
r351 = f351(351) + 100000000000000000351
q351 = lambda z, y=b'bytes 351': (z, y, C351)
def f352(a, b=352.5):
    return a + b
class C352:
    x = 'class 352'
    def __init__(self, v):
        self.v352 = v
r352 = f352(352) + 100000000000000000352
q352 = lambda z, y=b'bytes 352': (z, y, C352)
def f353(a, b=353.5):
    return a + b
class C353:
    x = 'class 353'
    def __init__(self, v):
        self.v353 = v
r353 = f353(353) + 100000000000000000353
q353 = lambda z, y=b'bytes 353': (z, y, C353)
def f354(a, b=354.5):
    return a + b
class C354:
    x = 'class 354'
    def __init__(self, v):
        self.v354 = v
r354 = f354(354) + 100000000000000000354
q354 = lambda z, y=b'bytes 354': (z, y, C354)
def f355(a, b=355.5):
    return a + b
class C355:
    x = 'class 355'
    def __init__(self, v):
        self.v355 = v
r355 = f355(355) + 100000000000000000355
q355 = lambda z, y=b'bytes 355': (z, y, C355)
def f356(a, b=356.5):
    return a + b
class C356:
    x = 'class 356'
    def __init__(self, v):
        self.v356 = v
r356 = f356(356) + 100000000000000000356
q356 = lambda z, y=b'bytes 356': (z, y, C356)
def f357(a, b=357.5):
    return a + b
class C357:
    x = 'class 357'
    def __init__(self, v):
        self.v357 = v
r357 = f357(357) + 100000000000000000357
q357 = lambda z, y=b'bytes 357': (z, y, C357)
def f358(a, b=358.5):
    return a + b
class C358:
    x = 'class 358'
    def __init__(self, v):
        self.v358 = v
r358 = f358(358) + 100000000000000000358
q358 = lambda z, y=b'bytes 358': (z, y, C358)
def f359(a, b=359.5):
    return a + b
class C359:
    x = 'class 359'
    def __init__(self, v):
        self.v359 = v
r359 = f359(359) + 100000000000000000359
q359 = lambda z, y=b'bytes 359': (z, y, C359)
def f360(a, b=360.5):
    return a + b
class C360:
    x = 'class 360'
    def __init__(self, v):
        self.v360 = v
r360 = f360(360) + 100000000000000000360
q360 = lambda z, y=b'bytes 360': (z, y, C360)
def f361(a, b=361.5):
    return a + b
class C361:
    x = 'class 361'
    def __init__(self, v):
        self.v361 = v
r361 = f361(361) + 100000000000000000361
q361 = lambda z, y=b'bytes 361': (z, y, C361)
def f362(a, b=362.5):
    return a + b
class C362:
    x = 'class 362'
    def __init__(self, v):
        self.v362 = v
r362 = f362(362) + 100000000000000000362
q362 = lambda z, y=b'bytes 362': (z, y, C362)
def f363(a, b=363.5):
    return a + b
class C363:
    x = 'class 363'
    def __init__(self, v):
        self.v363 = v
r363 = f363(363) + 100000000000000000363
q363 = lambda z, y=b'bytes 363': (z, y, C363)
def f364(a, b=364.5):
    return a + b
class C364:
    x = 'class 364'
    def __init__(self, v):
        self.v364 = v
r364 = f364(364) + 100000000000000000364
q364 = lambda z, y=b'bytes 364': (z, y, C364)
def f365(a, b=365.5):
    return a + b
class C365:
    x = 'class 365'
    def __init__(self, v):
        self.v365 = v
r365 = f365(365) + 100000000000000000365
q365 = lambda z, y=b'bytes 365': (z, y, C365)
def f366(a, b=366.5):
    return a + b
class C366:
    x = 'class 366'
    def __init__(self, v):
        self.v366 = v
r366 = f366(366) + 100000000000000000366
q366 = lambda z, y=b'bytes 366': (z, y, C366)
def f367(a, b=367.5):
    return a + b
class C367:
    x = 'class 367'
    def __init__(self, v):
        self.v367 = v
r367 = f367(367) + 100000000000000000367
q367 = lambda z, y=b'bytes 367': (z, y, C367)
def f368(a, b=368.5):
    return a + b
class C368:
    x = 'class 368'
    def __init__(self, v):
        self.v368 = v
r368 = f368(368) + 100000000000000000368
q368 = lambda z, y=b'bytes 368': (z, y, C368)
def f369(a, b=369.5):
    return a + b
class C369:
    x = 'class 369'
    def __init__(self, v):
        self.v369 = v
r369 = f369(369) + 100000000000000000369
q369 = lambda z, y=b'bytes 369': (z, y, C369)
def f370(a, b=370.5):
    return a + b
class C370:
    x = 'class 370'
    def __init__(self, v):
        self.v370 = v
r370 = f370(370) + 100000000000000000370
q370 = lambda z, y=b'bytes 370': (z, y, C370)
def f371(a, b=371.5):
    return a + b
class C371:
    x = 'class 371'
    def __init__(self, v):
        self.v371 = v
r371 = f371(371) + 100000000000000000371
q371 = lambda z, y=b'bytes 371': (z, y, C371)
def f372(a, b=372.5):
    return a + b
class C372:
    x = 'class 372'
    def __init__(self, v):
        self.v372 = v
r372 = f372(372) + 100000000000000000372
q372 = lambda z, y=b'bytes 372': (z, y, C372)
def f373(a, b=373.5):
    return a + b
class C373:
    x = 'class 373'
    def __init__(self, v):
        self.v373 = v
r373 = f373(373) + 100000000000000000373
q373 = lambda z, y=b'bytes 373': (z, y, C373)
def f374(a, b=374.5):
    return a + b
class C374:
    x = 'class 374'
    def __init__(self, v):
        self.v374 = v
r374 = f374(374) + 100000000000000000374
q374 = lambda z, y=b'bytes 374': (z, y, C374)
def f375(a, b=375.5):
    return a + b
class C375:
    x = 'class 375'
    def __init__(self, v):
        self.v375 = v
r375 = f375(375) + 100000000000000000375
q375 = lambda z, y=b'bytes 375': (z, y, C375)
def f376(a, b=376.5):
    return a + b
class C376:
    x = 'class 376'
    def __init__(self, v):
        self.v376 = v
r376 = f376(376) + 100000000000000000376
q376 = lambda z, y=b'bytes 376': (z, y, C376)
def f377(a, b=377.5):
    return a + b
class C377:
    x = 'class 377'
    def __init__(self, v):
        self.v377 = v
r377 = f377(377) + 100000000000000000377
q377 = lambda z, y=b'bytes 377': (z, y, C377)
def f378(a, b=378.5):
    return a + b
class C378:
    x = 'class 378'
    def __init__(self, v):
        self.v378 = v
r378 = f378(378) + 100000000000000000378
q378 = lambda z, y=b'bytes 378': (z, y, C378)
def f379(a, b=379.5):
    return a + b
class C379:
    x = 'class 379'
    def __init__(self, v):
        self.v379 = v
r379 = f379(379) + 100000000000000000379
q379 = lambda z, y=b'bytes 379': (z, y, C379)
def f380(a, b=380.5):
    return a + b
class C380:
    x = 'class 380'
    def __init__(self, v):
        self.v380 = v
r380 = f380(380) + 100000000000000000380
q380 = lambda z, y=b'bytes 380': (z, y, C380)
def f381(a, b=381.5):
    return a + b
class C381:
    x = 'class 381'
    def __init__(self, v):
        self.v381 = v
r381 = f381(381) + 100000000000000000381
q381 = lambda z, y=b'bytes 381': (z, y, C381)
def f382(a, b=382.5):
    return a + b
class C382:
    x = 'class 382'
    def __init__(self, v):
        self.v382 = v
r382 = f382(382) + 100000000000000000382
q382 = lambda z, y=b'bytes 382': (z, y, C382)
def f383(a, b=383.5):
    return a + b
class C383:
    x = 'class 383'
    def __init__(self, v):
        self.v383 = v
r383 = f383(383) + 100000000000000000383
q383 = lambda z, y=b'bytes 383': (z, y, C383)
def f384(a, b=384.5):
    return a + b
class C384:
    x = 'class 384'
    def __init__(self, v):
        self.v384 = v
r384 = f384(384) + 100000000000000000384
q384 = lambda z, y=b'bytes 384': (z, y, C384)
def f385(a, b=385.5):
    return a + b
class C385:
    x = 'class 385'
    def __init__(self, v):
        self.v385 = v
r385 = f385(385) + 100000000000000000385
q385 = lambda z, y=b'bytes 385': (z, y, C385)
def f386(a, b=386.5):
    return a + b
class C386:
    x = 'class 386'
    def __init__(self, v):
        self.v386 = v
r386 = f386(386) + 100000000000000000386
q386 = lambda z, y=b'bytes 386': (z, y, C386)
def f387(a, b=387.5):
    return a + b
class C387:
    x = 'class 387'
    def __init__(self, v):
        self.v387 = v
r387 = f387(387) + 100000000000000000387
q387 = lambda z, y=b'bytes 387': (z, y, C387)
def f388(a, b=388.5):
    return a + b
class C388:
    x = 'class 388'
    def __init__(self, v):
        self.v388 = v
r388 = f388(388) + 100000000000000000388
q388 = lambda z, y=b'bytes 388': (z, y, C388)
def f389(a, b=389.5):
    return a + b
class C389:
    x = 'class 389'
    def __init__(self, v):
        self.v389 = v
r389 = f389(389) + 100000000000000000389
q389 = lambda z, y=b'bytes 389': (z, y, C389)
def f390(a, b=390.5):
    return a + b
class C390:
    x = 'class 390'
    def __init__(self, v):
        self.v390 = v
r390 = f390(390) + 100000000000000000390
q390 = lambda z, y=b'bytes 390': (z, y, C390)
def f391(a, b=391.5):
    return a + b
class C391:
    x = 'class 391'
    def __init__(self, v):
        self.v391 = v
r391 = f391(391) + 100000000000000000391
q391 = lambda z, y=b'bytes 391': (z, y, C391)
def f392(a, b=392.5):
    return a + b
class C392:
    x = 'class 392'
    def __init__(self, v):
        self.v392 = v
r392 = f392(392) + 100000000000000000392
q392 = lambda z, y=b'bytes 392': (z, y, C392)
def f393(a, b=393.5):
    return a + b
class C393:
    x = 'class 393'
    def __init__(self, v):
        self.v393 = v
r393 = f393(393) + 100000000000000000393
q393 = lambda z, y=b'bytes 393': (z, y, C393)
def f394(a, b=394.5):
    return a + b
class C394:
    x = 'class 394'
    def __init__(self, v):
        self.v394 = v
r394 = f394(394) + 100000000000000000394
q394 = lambda z, y=b'bytes 394': (z, y, C394)
def f395(a, b=395.5):
    return a + b
class C395:
    x = 'class 395'
    def __init__(self, v):
        self.v395 = v
r395 = f395(395) + 100000000000000000395
q395 = lambda z, y=b'bytes 395': (z, y, C395)
def f396(a, b=396.5):
    return a + b
class C396:
    x = 'class 396'
    def __init__(self, v):
        self.v396 = v
r396 = f396(396) + 100000000000000000396
q396 = lambda z, y=b'bytes 396': (z, y, C396)
def f397(a, b=397.5):
    return a + b
class C397:
    x = 'class 397'
    def __init__(self, v):
        self.v397 = v
r397 = f397(397) + 100000000000000000397
q397 = lambda z, y=b'bytes 397': (z, y, C397)
def f398(a, b=398.5):
    return a + b
class C398:
    x = 'class 398'
    def __init__(self, v):
        self.v398 = v
r398 = f398(398) + 100000000000000000398
q398 = lambda z, y=b'bytes 398': (z, y, C398)
def f399(a, b=399.5):
    return a + b
class C399:
    x = 'class 399'
    def __init__(self, v):
        self.v399 = v
r399 = f399(399) + 100000000000000000399
q399 = lambda z, y=b'bytes 399': (z, y, C399)
def f400(a, b=400.5):
    return a + b
class C400:
    x = 'class 400'
    def __init__(self, v):
        self.v400 = v
r400 = f400(400) + 100000000000000000400
q400 = lambda z, y=b'bytes 400': (z, y, C400)
def f401(a, b=401.5):
    return a + b
class C401:
    x = 'class 401'
    def __init__(self, v):
        self.v401 = v
r401 = f401(401) + 100000000000000000401
q401 = lambda z, y=b'bytes 401': (z, y, C401)
def f402(a, b=402.5):
    return a + b
class C402:
    x = 'class 402'
    def __init__(self, v):
        self.v402 = v
r402 = f402(402) + 100000000000000000402
q402 = lambda z, y=b'bytes 402': (z, y, C402)
def f403(a, b=403.5):
    return a + b
class C403:
    x = 'class 403'
    def __init__(self, v):
        self.v403 = v
r403 = f403(403) + 100000000000000000403
q403 = lambda z, y=b'bytes 403': (z, y, C403)
def f404(a, b=404.5):
    return a + b
class C404:
    x = 'class 404'
    def __init__(self, v):
        self.v404 = v
r404 = f404(404) + 100000000000000000404
q404 = lambda z, y=b'bytes 404': (z, y, C404)
def f405(a, b=405.5):
    return a + b
class C405:
    x = 'class 405'
    def __init__(self, v):
        self.v405 = v
r405 = f405(405) + 100000000000000000405
q405 = lambda z, y=b'bytes 405': (z, y, C405)
def f406(a, b=406.5):
    return a + b
class C406:
    x = 'class 406'
    def __init__(self, v):
        self.v406 = v
r406 = f406(406) + 100000000000000000406
q406 = lambda z, y=b'bytes 406': (z, y, C406)
def f407(a, b=407.5):
    return a + b
class C407:
    x = 'class 407'
    def __init__(self, v):
        self.v407 = v
r407 = f407(407) + 100000000000000000407
q407 = lambda z, y=b'bytes 407': (z, y, C407)
def f408(a, b=408.5):
    return a + b
class C408:
    x = 'class 408'
    def __init__(self, v):
        self.v408 = v
r408 = f408(408) + 100000000000000000408
q408 = lambda z, y=b'bytes 408': (z, y, C408)
def f409(a, b=409.5):
    return a + b
class C409:
    x = 'class 409'
    def __init__(self, v):
        self.v409 = v
r409 = f409(409) + 100000000000000000409
q409 = lambda z, y=b'bytes 409': (z, y, C409)
def f410(a, b=410.5):
    return a + b
class C410:
    x = 'class 410'
    def __init__(self, v):
        self.v410 = v
r410 = f410(410) + 100000000000000000410
q410 = lambda z, y=b'bytes 410': (z, y, C410)
def f411(a, b=411.5):
    return a + b
class C411:
    x = 'class 411'
    def __init__(self, v):
        self.v411 = v
r411 = f411(411) + 100000000000000000411
q411 = lambda z, y=b'bytes 411': (z, y, C411)
def f412(a, b=412.5):
    return a + b
class C412:
    x = 'class 412'
    def __init__(self, v):
        self.v412 = v
r412 = f412(412) + 100000000000000000412
q412 = lambda z, y=b'bytes 412': (z, y, C412)
def f413(a, b=413.5):
    return a + b
class C413:
    x = 'class 413'
    def __init__(self, v):
        self.v413 = v
r413 = f413(413) + 100000000000000000413
q413 = lambda z, y=b'bytes 413': (z, y, C413)
def f414(a, b=414.5):
    return a + b
class C414:
    x = 'class 414'
    def __init__(self, v):
        self.v414 = v
r414 = f414(414) + 100000000000000000414
q414 = lambda z, y=b'bytes 414': (z, y, C414)
def f415(a, b=415.5):
    return a + b
class C415:
    x = 'class 415'
    def __init__(self, v):
        self.v415 = v
r415 = f415(415) + 100000000000000000415
q415 = lambda z, y=b'bytes 415': (z, y, C415)
def f416(a, b=416.5):
    return a + b
class C416:
    x = 'class 416'
    def __init__(self, v):
        self.v416 = v
r416 = f416(416) + 100000000000000000416
q416 = lambda z, y=b'bytes 416': (z, y, C416)
def f417(a, b=417.5):
    return a + b
class C417:
    x = 'class 417'
    def __init__(self, v):
        self.v417 = v
r417 = f417(417) + 100000000000000000417
q417 = lambda z, y=b'bytes 417': (z, y, C417)
def f418(a, b=418.5):
    return a + b
class C418:
    x = 'class 418'
    def __init__(self, v):
        self.v418 = v
r418 = f418(418) + 100000000000000000418
q418 = lambda z, y=b'bytes 418': (z, y, C418)
def f419(a, b=419.5):
    return a + b
class C419:
    x = 'class 419'
    def __init__(self, v):
        self.v419 = v
r419 = f419(419) + 100000000000000000419
q419 = lambda z, y=b'bytes 419': (z, y, C419)
