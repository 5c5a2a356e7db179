#! needs qemu
# Several in one run, and in another namespace.
$ printf "mptcp endpoint add 10.0.0.1 dev lo\nmptcp endpoint\nmptcp endpoint add 10.0.0.1\nmptcp limits\n" | ip -b -
10.0.0.1 id 1 dev lo·
! Error: too many addresses or duplicate one: -17.
! Command failed -:3
? 1
$ printf "mptcp endpoint del id 9\nmptcp limits set subflows 1\nmptcp limits\n" | ip -force -b -
add_addr_accepted 0 subflows 1·
! Error: address not found.
! Command failed -:1
? 1
$ printf "mptcp endpoint add foo\nmptcp limits\n" | ip -force -b -
! Error: any valid address is expected rather than "foo".
? 1
$ printf "mptcp endpoint\nmptcp limits\n" | ip -b -
10.0.0.1 id 1 dev lo·
add_addr_accepted 0 subflows 1·
$ ip netns add blue
$ ip -n blue mptcp endpoint add 10.0.0.5 signal
$ ip -n blue mptcp endpoint
10.0.0.5 id 1 signal·
$ ip mptcp endpoint
10.0.0.1 id 1 dev lo·
