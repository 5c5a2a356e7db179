#! needs qemu
# IPv6: all tables, and the main one is not named.
$ ip link add va address 02:00:00:00:00:01 type veth peer name wa address 02:00:00:00:00:11
$ ip link add vb address 02:00:00:00:00:02 type veth peer name wb address 02:00:00:00:00:12
$ ip link add vc address 02:00:00:00:00:03 type veth peer name wc address 02:00:00:00:00:13
$ multicast -6 va vb vc <<EOF
> add 2001:db8::5 ff05::9 va vb vc
> add 2001:db8:ffff:ffff:ffff:ffff:ffff:5 ff05:ffff:ffff::9 vb va
> EOF
$ multicast -6 -t 77 vc va <<EOF
> add 2001:db8::7 ff05::7 vc va
> EOF
$ ip -6 mroute
(2001:db8::5,ff05::9)            Iif: va         Oifs: vb vc  State: resolved
(2001:db8:ffff:ffff:ffff:ffff:ffff:5,ff05:ffff:ffff::9) Iif: vb         Oifs: va  State: resolved
(2001:db8::7,ff05::7)            Iif: vc         Oifs: va  State: resolved Table: 77
$ ip -6 -d mroute
(2001:db8::5,ff05::9)            Iif: va         Oifs: vb vc  State: resolved Table: main
(2001:db8:ffff:ffff:ffff:ffff:ffff:5,ff05:ffff:ffff::9) Iif: vb         Oifs: va  State: resolved Table: main
(2001:db8::7,ff05::7)            Iif: vc         Oifs: va  State: resolved Table: 77
$ ip -6 -j mroute
[{"src":"2001:db8::5","dst":"ff05::9","iif":"va","multipath":[{"oif":"vb"},{"oif":"vc"}],"state":"resolved"},{"src":"2001:db8:ffff:ffff:ffff:ffff:ffff:5","dst":"ff05:ffff:ffff::9","iif":"vb","multipath":[{"oif":"va"}],"state":"resolved"},{"src":"2001:db8::7","dst":"ff05::7","iif":"vc","multipath":[{"oif":"va"}],"state":"resolved","table":"77"}]
$ ip -6 mroute show table all
(2001:db8::5,ff05::9)            Iif: va         Oifs: vb vc  State: resolved
(2001:db8:ffff:ffff:ffff:ffff:ffff:5,ff05:ffff:ffff::9) Iif: vb         Oifs: va  State: resolved
(2001:db8::7,ff05::7)            Iif: vc         Oifs: va  State: resolved Table: 77
$ ip -6 mroute show table main
(2001:db8::5,ff05::9)            Iif: va         Oifs: vb vc  State: resolved
(2001:db8:ffff:ffff:ffff:ffff:ffff:5,ff05:ffff:ffff::9) Iif: vb         Oifs: va  State: resolved
$ ip -6 mroute show table 77
(2001:db8::7,ff05::7)            Iif: vc         Oifs: va  State: resolved
$ ip -6 mroute show table default
! Error: ipv6: MR table does not exist.
! Dump terminated
? 1
$ ip -6 mroute show iif va
(2001:db8::5,ff05::9)            Iif: va         Oifs: vb vc  State: resolved
$ ip -6 mroute show ff05::/16 from 2001:db8::/48
(2001:db8::5,ff05::9)            Iif: va         Oifs: vb vc  State: resolved
(2001:db8::7,ff05::7)            Iif: vc         Oifs: va  State: resolved Table: 77
$ ip mroute
