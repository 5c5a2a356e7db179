$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 hw
! Usage: …
? 3
$ ifconfig v0 hw ether
! Usage: …
? 3
$ ifconfig v0 hw bogus 02:00:00:00:00:99
! Usage: …
? 3
$ ifconfig v0 hw loop 02
! hw address type `loop' has no handler to set address. failed.
? 1
$ ifconfig v0 hw sit 02
! hw address type `sit' has no handler to set address. failed.
? 1
$ ifconfig v0 hw unspec
! hw address type `unspec' has no handler to set address. failed.
! Usage: …
? 3
$ ifconfig v0 hw ppp
! hw address type `ppp' has no handler to set address. failed.
! Usage: …
? 3
$ ifconfig v0 hw ppp 1 mtu 1400
! hw address type `ppp' has no handler to set address. failed.
? 1
