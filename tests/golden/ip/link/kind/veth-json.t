# In JSON.
$ ip link add w0 address 02:00:00:00:00:20 type veth peer name q1
$ ip -d -j link show w0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"veth"}
$ ip link add w1 address 02:00:00:00:00:21 type veth peer q2 mtu 1400
$ ip -d -j link show w1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"veth"}
$ ip link add w2 address 02:00:00:00:00:22 type veth peer name q3 address 02:00:00:00:00:33 up
! RTNETLINK answers: Transport endpoint is not connected
? 2
$ ip -d -j link show w2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "w2" does not exist.
$ ip link add w3 address 02:00:00:00:00:23 type veth peer name q4 txqueuelen 5 index 77
$ ip -d -j link show w3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"veth"}
$ ip link add w4 address 02:00:00:00:00:24 type veth peer
$ ip -d -j link show w4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"veth"}
$ ip -d -j -p link show type veth | grep -c info_kind
8
