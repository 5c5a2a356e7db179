#! since 7
# The source address (the kernel at hand passes it by).
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote 10.0.0.2 local 10.0.0.1
$ ip link add g1 address 02:00:00:00:00:02 type geneve id 5 remote 2001:db8::2 local 2001:db8::1
$ ip link add g2 address 02:00:00:00:00:03 type geneve id 6 remote 10.0.0.2 local 0.0.0.0
$ ip link set g0 type geneve id 5 remote 10.0.0.2 local 10.0.0.3
$ ip link add g3 type geneve id 7 remote 10.0.0.2 local
! Command line is not complete. Try option "help"
? 255
$ ip link add g3 type geneve id 7 remote 10.0.0.2 local x
! Error: any valid address is expected rather than "x".
? 1
$ ip link add g3 type geneve id 7 remote 10.0.0.2 local 224.0.0.1
! Error: argument "224.0.0.1" is wrong: invalid local address
? 255
$ ip link add g3 type geneve id 7 remote 10.0.0.2 local ff02::1
! Error: argument "ff02::1" is wrong: invalid local address
? 255
$ ip link add g3 type geneve id 7 local 10.0.0.1 local 10.0.0.2 remote 10.0.0.3
! Error: either "local" is duplicate, or "10.0.0.2" is garbage.
? 255
$ ip link add g3 type geneve id 7 loc 10.0.0.1
! geneve: unknown command "loc"?
! Usage: …
? 1
$ newlink geneve 1=u32:5 2=x:0a000002 17=x:0a000001 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    geneve id 5 remote 10.0.0.2 local 10.0.0.1·
$ newlink geneve 1=u32:5 7=x:20010db8000000000000000000000002 18=x:20010db8000000000000000000000001 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    geneve id 5 remote 2001:db8::2 local 2001:db8::1·
