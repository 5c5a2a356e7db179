$ ip -c -c=never link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -c=never -c link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ ip -co=always -colo=auto link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
