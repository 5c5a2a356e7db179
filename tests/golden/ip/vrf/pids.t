#! needs vm
$ ip link add red type vrf table 10
$ ip vrf pids red
$ ip vrf exec red sh -c 'ip vrf pids red | grep -c sh$'
$ ip vrf exec red sh -c 'ip vrf pids red | grep -cw $$'
$ ip vrf exec red sh -c 'ip vrf p red | wc -l'
$ ip vrf pids red
