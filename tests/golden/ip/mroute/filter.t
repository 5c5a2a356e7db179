# Filters; the last of a kind counts.
$ ip link add va address 02:00:00:00:00:01 type veth peer name wa address 02:00:00:00:00:11
$ ip link add vb address 02:00:00:00:00:02 type veth peer name wb address 02:00:00:00:00:12
$ ip link add vc address 02:00:00:00:00:03 type veth peer name wc address 02:00:00:00:00:13
$ multicast va vb vc <<EOF
> add 10.0.0.5 224.1.2.3 va vb vc:3
> add 10.0.1.5 239.9.9.9 vb va
> add 0.0.0.0 232.1.1.1 vc va vb vc
> EOF
$ ip mroute show 224.1.2.3
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
$ ip mroute show to 224.1.2.3
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
$ ip mroute show 224.1.2.3/8
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
$ ip mroute show 239.0.0.0/8
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
$ ip mroute show to 224.1.2.3 to 239.0.0.0/8
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
$ ip mroute show from 10.0.0.0/16
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
$ ip mroute show from 10.0.0.0/8 from 10.0.0.5
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
$ ip mroute show f 10.0.1.5
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
$ ip mroute show from 0.0.0.0
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip mroute show from any
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip mroute show all
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip mroute show default
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip mroute show 224.1
$ ip mroute show ::1
$ ip mroute show iif va
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
$ ip mroute show iif va iif vb
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
$ ip mroute show iif vc from 0.0.0.0 232.0.0.0/8
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip mroute show iif wa
