# MPLS, without the module.
$ ip -M netconf
mpls lo input off·
$ ip -M netconf show dev lo
mpls lo input off·
