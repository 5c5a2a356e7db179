#! rip only
#! needs qemu
# Link kinds that User Mode Linux does not support.
$ ip link add d0 type dummy
$ ip link set d0 up
$ ip link add x0 type xfrm dev d0 if_id 7
$ ip link add x1 type xfrm external
$ ip link add nk0 type netkit mode l3 forward peer name nk1
$ ip link add nk2 address 02:00:00:00:00:02 type netkit mode l2 blackhole peer blackhole name nk3 address 02:00:00:00:00:03
$ ip link add wg0 type wireguard
$ rip save links > saved
$ ip netns add copy
$ rip -n copy restore saved
$ rip -n copy save links | diff saved -
$ rip -n copy -d link show nk2 | grep -o 'policy .*scrub [a-z]*'
policy blackhole peer policy blackhole scrub default peer scrub default
$ grep ' type [xnw]' saved
link add x0 link d0 type xfrm dev d0 if_id 0x7
link add x1 type xfrm external
link add nk0 type netkit mode l3 scrub default forward peer scrub default forward name nk1
link add nk2 address 02:00:00:00:00:02 type netkit blackhole scrub default mode l2 peer blackhole scrub default name nk3 address 02:00:00:00:00:03
link add wg0 type wireguard
