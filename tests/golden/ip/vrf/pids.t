#! needs vm
$ ip link add vrfpids type vrf table 10
$ ip vrf pids vrfpids
$ ip vrf exec vrfpids sh -c 'ip vrf pids vrfpids | grep -cw $$'
1
$ ip vrf pids vrfpids
