# In JSON.
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 ttl 64 tos 0x10
$ ip -d -j link show g0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"geneve","info_data":{"id":5,"remote":"10.0.0.9","ttl":64,"tos":"0x10","df":"unset","port":6081,"udp_csum":false,"udp_zero_csum6_rx":true}}
$ ip link add g1 address 02:00:00:00:00:21 type geneve id 5 remote 10.0.0.9 ttl inherit tos inherit
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d -j link show g1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "g1" does not exist.
$ ip link add g2 address 02:00:00:00:00:22 type geneve id 5 remote 10.0.0.9 ttl auto df set
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d -j link show g2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "g2" does not exist.
$ ip link add g3 address 02:00:00:00:00:23 type geneve id 5 remote 10.0.0.9 df inherit
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d -j link show g3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "g3" does not exist.
$ ip link add g4 address 02:00:00:00:00:24 type geneve id 5 remote 10.0.0.9 innerprotoinherit
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d -j link show g4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "g4" does not exist.
$ ip -d -j -p link show type geneve | grep -c info_kind
1
