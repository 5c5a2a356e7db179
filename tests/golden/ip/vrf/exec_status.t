#! needs vm
$ ip link add red type vrf table 10
$ ip vrf exec red false
? 1
$ ip vrf exec red sh -c 'exit 77'
? 77
$ ip vrf exec red sh -c 'kill -TERM $$'
! Terminated
? 143
$ ip vrf exec red sh -c 'echo $$; exit 0' | wc -l
1
