# Twice.
$ ip link add v0 type veth peer name v1
$ ip stats set dev v0 l3_stats on
$ ip stats set dev v0 l3_stats on
$ ip stats set dev v0 l3_stats off
$ ip stats set dev v0 l3_stats off
$ ip stats set dev lo l3_stats on l3_stats off
! A statistics suite to toggle was already given.
? 22
