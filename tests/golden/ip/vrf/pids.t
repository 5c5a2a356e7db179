#! needs vm
$ ip link add red type vrf table 10
$ ip vrf pids red
$ ip vrf exec red sh -c 'ip vrf pids red | grep -c sh$'
1
$ ip vrf exec red sh -c 'ip vrf pids red | grep -cw $$'
1
$ ip vrf exec red sh -c 'ip vrf p red | wc -l'
3
$ ip vrf pids red
