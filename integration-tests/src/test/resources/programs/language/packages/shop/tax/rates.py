VAT = 19


def gross(net):
    return net + net * VAT // 100
