#! needs qemu
$ ip mptcp limits
add_addr_accepted 0 subflows 2·
$ ip mptcp limits set subflows 3
$ ip mptcp limits show
add_addr_accepted 0 subflows 3·
$ ip mptcp limits set add_addr_accepted 0x4 sub 1
$ ip -o mptcp limits
add_addr_accepted 4 subflows 1·
$ ip mptcp l s a 5 s 6
$ ip mptcp l
add_addr_accepted 5 subflows 6·
$ ip mptcp limits set
$ ip mptcp limits show subflows 8
add_addr_accepted 5 subflows 6·
