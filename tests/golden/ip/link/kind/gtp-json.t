# In JSON.
$ ip link add g0 type gtp role sgsn hsize 64
$ ip -d -j link show g0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"gtp","info_data":{"role":"sgsn","hsize":64,"restart_count":0}}
$ ip link add g1 type gtp role ggsn
! RTNETLINK answers: Address already in use
? 2
$ ip -d -j link show g1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "g1" does not exist.
$ ip link add g2 type gtp role sgsn hsize 1024 restart_count 7
! RTNETLINK answers: Address already in use
? 2
$ ip -d -j link show g2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "g2" does not exist.
$ ip link add g3 type gtp role sgsn restart_count 255
! RTNETLINK answers: Address already in use
? 2
$ ip -d -j link show g3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "g3" does not exist.
$ ip link add g4 type gtp role sgsn restart_count 255
! RTNETLINK answers: Address already in use
? 2
$ ip -d -j link show g4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "g4" does not exist.
$ ip -d -j -p link show type gtp | grep -c info_kind
1
