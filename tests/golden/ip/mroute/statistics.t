# What went through, and how long ago something last did.
$ ip link add va address 02:00:00:00:00:01 type veth peer name wa address 02:00:00:00:00:11
$ ip link add vb address 02:00:00:00:00:02 type veth peer name wb address 02:00:00:00:00:12
$ ip link add vc address 02:00:00:00:00:03 type veth peer name wc address 02:00:00:00:00:13
$ multicast va vb vc <<EOF
> add 10.0.0.5 224.1.2.3 va vb vc:3
> add 10.0.1.5 239.9.9.9 vb va
> add 0.0.0.0 232.1.1.1 vc va vb vc
> EOF
$ ip -s mroute | sed 's/Age [0-9.]*/Age N/'
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
  0 packets, 0 bytes, Age N
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved
  0 packets, 0 bytes, Age N
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved
  0 packets, 0 bytes, Age N
$ ip -s -s -o mroute | sed 's/Age [0-9.]*/Age N/'
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved\  0 packets, 0 bytes, Age N
(10.0.1.5,239.9.9.9)             Iif: vb         Oifs: va  State: resolved\  0 packets, 0 bytes, Age N
(0.0.0.0,232.1.1.1)              Iif: vc         Oifs: va vb vc  State: resolved\  0 packets, 0 bytes, Age N
$ ip -s -j mroute show 224.1.2.3 | sed 's/"expires":[0-9.]*/"expires":N/'
[{"src":"10.0.0.5","dst":"224.1.2.3","iif":"va","multipath":[{"oif":"vb"},{"oif":"vc","ttl":3}],"state":"resolved","packets":0,"bytes":0,"expires":N}]
$ ip addr add 10.0.0.5/24 dev va
$ ip link set va up
$ ip route add 224.0.0.0/4 dev va
$ bash -c 'echo x >/dev/udp/224.1.2.3/9; echo xy >/dev/udp/224.1.2.3/9'
$ ip -s mroute show 224.1.2.3 | sed 's/Age [0-9.]*/Age N/'
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
  2 packets, 61 bytes, Age N
$ ip -h -s mroute show 224.1.2.3 | sed 's/Age [0-9.]*/Age N/'
(10.0.0.5,224.1.2.3)             Iif: va         Oifs: vb vc(ttl 3)  State: resolved
  2 packets, 61 bytes, Age N
