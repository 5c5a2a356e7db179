#! needs qemu
# Tables: without a word only the usual one.
$ ip link add va address 02:00:00:00:00:01 type veth peer name wa address 02:00:00:00:00:11
$ ip link add vb address 02:00:00:00:00:02 type veth peer name wb address 02:00:00:00:00:12
$ ip link add vc address 02:00:00:00:00:03 type veth peer name wc address 02:00:00:00:00:13
$ multicast va vb vc <<EOF
> add 10.0.0.5 224.1.2.3 va vb vc:3
> add 10.0.1.5 239.9.9.9 vb va
> add 0.0.0.0 232.1.1.1 vc va vb vc
> EOF
$ multicast -t 9 vc va <<EOF
> add 10.0.0.7 224.7.7.7 vc va
> EOF
$ ip mroute
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip mroute show table 9
(10.0.0.7,224.7.7.7)             Iif: vc         Oifs: va  State: resolved
$ ip mroute show tab 9
(10.0.0.7,224.7.7.7)             Iif: vc         Oifs: va  State: resolved
$ ip mroute show table default
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip mroute show table 253
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip mroute show table all
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved Table: default
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved Table: default
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved Table: default
(10.0.0.7,224.7.7.7)             Iif: vc         Oifs: va  State: resolved Table: 9
$ ip mroute show table 0
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved Table: default
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved Table: default
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved Table: default
(10.0.0.7,224.7.7.7)             Iif: vc         Oifs: va  State: resolved Table: 9
$ ip -d mroute show table all 224.7.7.7
(10.0.0.7,224.7.7.7)             Iif: vc         Oifs: va  State: resolved Table: 9
$ ip -j mroute show table all
[{"src":"10.0.0.5","dst":"224.1.2.3","iif":"va","multipath":[{"oif":"vb"},{"oif":"vc","ttl":3}],"state":"resolved","table":"default"},{"src":"10.0.1.5","dst":"239.9.9.9","iif":"vb","multipath":[{"oif":"va"}],"state":"resolved","table":"default"},{"src":"0.0.0.0","dst":"232.1.1.1","iif":"vc","multipath":[{"oif":"va"},{"oif":"vb"},{"oif":"vc"}],"state":"resolved","table":"default"},{"src":"10.0.0.7","dst":"224.7.7.7","iif":"vc","multipath":[{"oif":"va"}],"state":"resolved","table":"9"}]
$ ip -N mroute show table all from 10.0.0.0/24
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved Table: 253
(10.0.0.7,224.7.7.7)             Iif: vc         Oifs: va  State: resolved Table: 9
$ ip mroute show table 5
! Error: ipv4: MR table does not exist.
! Dump terminated
? 1
$ ip mroute show table main
! Error: ipv4: MR table does not exist.
! Dump terminated
? 1
$ ip -6 mroute show table 5
! Error: ipv6: MR table does not exist.
! Dump terminated
? 1
$ ip mrule
32767:	from all lookup default
