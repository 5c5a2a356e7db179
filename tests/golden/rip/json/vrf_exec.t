#! rip only
#! needs qemu
# Within a VRF.
$ ip link add red type vrf table 10
$ ip link set red up
$ ip vrf exec red ip -j vrf identify
[{"name":"red"}]
$ ip vrf exec red sh -c 'ip -j vrf pids red; true' | sed 's/[0-9][0-9]*/N/g'
[{"pid":N,"name":"sh"},{"pid":N,"name":"ip"}]
