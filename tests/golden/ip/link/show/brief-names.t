# A long name takes more than its column.
$ ip link add averylongname-0 address 02:00:00:00:00:01 type veth peer name averylongname-1 address 02:00:00:00:00:02
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
averylongname-1@averylongname-0 DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN>·
averylongname-0@averylongname-1 DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN>·
$ ip netns add n1
$ ip link set averylongname-1 netns n1
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
averylongname-0@if2 DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST>·
