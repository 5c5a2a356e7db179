# MPLS, without the module.
$ ip -M netconf
$ ip -M netconf show dev lo
