# NO_COLOR counts only where nothing was asked for; a dark background takes brighter colours.
$ NO_COLOR=1 ip -c link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ NO_COLOR=1 ip -c=always link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ NO_COLOR= ip -c link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ NO_COLOR=1 ip -c=auto link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ COLORFGBG='15;0' ip -c link show lo
1: ⟨1b⟩[1;36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[1;31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[1;33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[1;33m00:00:00:00:00:00⟨1b⟩[0m
$ COLORFGBG='0;15' ip -c link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ COLORFGBG='15;default;0' ip -c link show lo
1: ⟨1b⟩[1;36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[1;31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[1;33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[1;33m00:00:00:00:00:00⟨1b⟩[0m
$ COLORFGBG='15;8' ip -c link show lo
1: ⟨1b⟩[1;36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[1;31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[1;33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[1;33m00:00:00:00:00:00⟨1b⟩[0m
$ COLORFGBG='15;7' ip -c link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ COLORFGBG='0' ip -c link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ COLORFGBG='0;' ip -c link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ COLORFGBG='0;6x' ip -c link show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
