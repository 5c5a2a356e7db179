#! rip only
#! needs qemu
# Kinds that the faster machine lacks.
$ ip link add d0 type dummy
$ ip link set d0 up
$ ip link add x0 type xfrm dev d0 if_id 7
$ ip link add x1 type xfrm external
$ ip link add nk0 type netkit mode l3 forward peer name nk1
$ ip link add nk2 type netkit mode l2 blackhole peer blackhole name nk3
$ ip link add bu0 type bareudp dstport 6635 ethertype mpls_uc
$ ip link add bu1 type bareudp dstport 6636 ethertype ipv4 multiproto srcportmin 5000
$ ip link add am0 type amt mode relay local 10.0.0.1 dev d0 relay_port 2268 max_tunnels 5
$ ip link add gt0 type gtp role sgsn hsize 512
$ ip link add wg0 type wireguard
$ ip link add ba0 type batadv
$ rip save > saved
$ ip netns add copy
$ rip -n copy restore saved
$ rip -n copy save | diff saved -
$ cut -c1-60 saved
