#! needs vm
# MPLS, with the module.
$ sh -c 'modprobe mpls_router; echo 1 > /proc/sys/net/mpls/conf/lo/input'
$ ip -M netconf
mpls lo input on·
$ ip -M -j netconf
[{"family":"mpls","interface":"lo","input":true}]
$ ip -M netconf show dev lo
mpls lo input on·
