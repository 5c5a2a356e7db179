# Lines of a file of names: a NUL ends one, 511 bytes are read at once.
$ mkdir /etc/iproute2
$ printf '5 a\0b\n6 six # comment\n7 x y\n300 big\n-3 neg\n0x10 hexa\n' >/etc/iproute2/rt_tables
$ ip link set lo up
$ for t in 5 6 7 16 300; do ip route add 10.$((t % 256)).0.0/16 dev lo table $t; done
$ ip route show table all | grep ^10
10.5.0.0/16 dev lo table a scope link·
10.6.0.0/16 dev lo table six scope link·
10.7.0.0/16 dev lo table x scope link·
10.16.0.0/16 dev lo table hexa scope link·
10.44.0.0/16 dev lo table big scope link·
$ ip route show table hexa
10.16.0.0/16 dev lo scope link·
$ ip route show table neg
! Error: argument "neg" is wrong: table id value is invalid
! ␤
? 255
$ ip route show table b
! Error: argument "b" is wrong: table id value is invalid
! ␤
? 255
$ printf '5 five\n8 %s\n9 nine\n' $(head -c 600 /dev/zero | tr '\0' m) >/etc/iproute2/rt_tables
$ ip route show table five
10.5.0.0/16 dev lo scope link·
! Database /etc/iproute2/rt_tables is corrupted at mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
! ␤
$ ip route show table nine
! Database /etc/iproute2/rt_tables is corrupted at mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
! ␤
! Error: argument "nine" is wrong: table id value is invalid
! ␤
? 255
