#! needs vm
$ ip link add red type vrf table 10
$ ip vrf exec red false
$ ip vrf exec red sh -c 'exit 77'
$ ip vrf exec red sh -c 'kill -TERM $$'
$ ip vrf exec red sh -c 'echo $$; exit 0' | wc -l
