#! needs vm
# MPLS, with the module.
$ sh -c 'modprobe mpls_router; echo 1 > /proc/sys/net/mpls/conf/lo/input'
$ ip -M netconf
$ ip -M -j netconf
$ ip -M netconf show dev lo
