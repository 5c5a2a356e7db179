# Sources and groups, where they come in and go out, and the TTL that it takes.
$ ip link add va address 02:00:00:00:00:01 type veth peer name wa address 02:00:00:00:00:11
$ ip link add vb address 02:00:00:00:00:02 type veth peer name wb address 02:00:00:00:00:12
$ ip link add vc address 02:00:00:00:00:03 type veth peer name wc address 02:00:00:00:00:13
$ multicast va vb vc <<EOF
> add 10.0.0.5 224.1.2.3 va vb vc:3
> add 10.0.1.5 239.9.9.9 vb va
> add 0.0.0.0 232.1.1.1 vc va vb vc
> EOF
$ ip mroute
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip mroute show
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip -4 mroute list
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip -br mroute
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip -d mroute lst
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip -N -o mroute
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
$ ip -6 mroute
