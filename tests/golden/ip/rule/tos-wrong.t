# Numbers are hexadecimal, eight bits; the kernel refuses the ECN bits.
$ ip rule add tos
$ ip rule add tos x
$ ip rule add tos 0x100
$ ip rule add tos 100
$ ip rule add tos 3 table 100
$ ip rule show tos x
