$ ip -c link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ ip -c=always link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ ip -c=never link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -c=auto link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -c= link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ ip --color=always -br link show lo
⟨1b⟩[36mlo               ⟨1b⟩[0m⟨1b⟩[31mDOWN           ⟨1b⟩[0m⟨1b⟩[33m00:00:00:00:00:00 ⟨1b⟩[0m<LOOPBACK>·
$ ip -c -j link show lo
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK"],"mtu":65536,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00"}]
