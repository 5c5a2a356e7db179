# What nobody has told the kernel a route for.
$ ip link add va address 02:00:00:00:00:01 type veth peer name wa address 02:00:00:00:00:11
$ ip link add vb address 02:00:00:00:00:02 type veth peer name wb address 02:00:00:00:00:12
$ ip link add vc address 02:00:00:00:00:03 type veth peer name wc address 02:00:00:00:00:13
$ multicast va vb <<EOF
> EOF
$ ip addr add 10.0.0.1/24 dev va
$ ip link set va up
$ ip route add 239.0.0.0/8 dev va
$ bash -c 'echo x >/dev/udp/239.5.5.5/9'
$ ip mroute
(10.0.0.1,239.5.5.5)             Iif: unresolved  State: unresolved
$ ip -s mroute
(10.0.0.1,239.5.5.5)             Iif: unresolved  State: unresolved
$ ip -j mroute
[{"src":"10.0.0.1","dst":"239.5.5.5","iif":"unresolved","state":"unresolved"}]
$ ip -c mroute
(10.0.0.1,239.5.5.5)             Iif: unresolved  State: unresolved
$ ip mroute show iif va
