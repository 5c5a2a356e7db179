# A time to live of its own wants the path's MTU discovered.
$ ip link add t1 type ipip remote 192.0.2.1 ttl 7 nopmtudisc
! ttl != 0 and nopmtudisc are incompatible
? 255
$ ip link add t1 type ipip remote 192.0.2.1 nopmtudisc ttl 7
! ttl != 0 and nopmtudisc are incompatible
? 255
$ ip link add t1 type ipip ttl 7 nopmtudisc external
! ttl != 0 and nopmtudisc are incompatible
? 255
$ ip link add t1 type sit remote 192.0.2.1 ttl 7 nopmtudisc
! ttl != 0 and nopmtudisc are incompatible
? 255
$ ip link add t1 type sit external ttl 7 nopmtudisc
! ttl != 0 and nopmtudisc are incompatible
? 255
$ ip link add t1 type ipip remote 192.0.2.1 nopmtudisc ttl 0
$ ip link add t2 type sit remote 192.0.2.1 nopmtudisc ttl inherit
$ ip link add t3 type sit remote 192.0.2.2 nopmtudisc ttl 7 pmtudisc
$ ip link add t4 type ipip remote 192.0.2.3 ttl 9
$ ip link set t4 type ipip nopmtudisc
! ttl != 0 and nopmtudisc are incompatible
? 255
$ ip link set t1 type ipip ttl 5
! ttl != 0 and nopmtudisc are incompatible
? 255
$ ip link set t1 type ipip ttl 5 pmtudisc
$ ip -o link show type ipip | cut -d: -f2
 t1@NONE
 t4@NONE
$ ip -o link show type sit | cut -d: -f2
 t2@NONE
 t3@NONE
