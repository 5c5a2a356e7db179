#! needs vm
# MPLS, with the module.
$ sh -c 'modprobe mpls_router; ip link add d0 type dummy; ip link set d0 up; echo 1 > /proc/sys/net/mpls/conf/d0/input'
$ ip stats show dev d0 group afstats
$ ip -j stats show dev d0 group afstats subgroup mpls
