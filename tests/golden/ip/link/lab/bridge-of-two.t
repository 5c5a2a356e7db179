$ ip link add br0 address 02:00:00:00:00:09 up type bridge
$ ip link add v1 address 02:00:00:00:00:01 type veth peer name vp1 address 02:00:00:00:00:02 master br0 up
! RTNETLINK answers: Transport endpoint is not connected
? 2
$ ip link add v2 address 02:00:00:00:00:03 type veth peer name vp2 address 02:00:00:00:00:04 master br0 up
! RTNETLINK answers: Transport endpoint is not connected
? 2
$ ip link show master br0
$ ip -br link show br0
br0              DOWN           02:00:00:00:00:09 <NO-CARRIER,BROADCAST,MULTICAST,UP>·
$ ip link del br0
$ ip -br link show vp1
! Device "vp1" does not exist.
? 1
