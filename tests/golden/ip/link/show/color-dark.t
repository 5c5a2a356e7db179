# COLORFGBG says how light the terminal is.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ env COLORFGBG=;0 ip -c link show v0
HOME=/tmp
TERM=dumb
PATH=/mnt/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
LANG=C
PWD=/tmp
TZ=UTC
COLORFGBG=
! /bin/sh: 1: 0: not found
? 127
$ env COLORFGBG=15;0 ip -c -br link show v0
HOME=/tmp
TERM=dumb
PATH=/mnt/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
LANG=C
PWD=/tmp
TZ=UTC
COLORFGBG=15
! /bin/sh: 1: 0: not found
? 127
$ env COLORFGBG=0;15 ip -c link show v0
HOME=/tmp
TERM=dumb
PATH=/mnt/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
LANG=C
PWD=/tmp
TZ=UTC
COLORFGBG=0
! /bin/sh: 1: 15: not found
? 127
$ env NO_COLOR=1 ip -c link show v0
3: ⟨1b⟩[36mv0@v1: ⟨1b⟩[0m<BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/ether ⟨1b⟩[33m02:00:00:00:00:01⟨1b⟩[0m brd ⟨1b⟩[33mff:ff:ff:ff:ff:ff⟨1b⟩[0m
