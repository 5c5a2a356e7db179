#! needs vm
# Words are repeated until the reference's request buffer is full.
$ ip link add p0 address 02:00:00:00:00:01 type dummy
$ for w in 'addrgenmode none' 'protodown_reason 4 on' 'alias abc' 'address 02:00:00:00:00:01' 'broadcast ff:ff:ff:ff:ff:ff' 'master p0' nomaster 'link p0'; do
>   for n in 40 80 81 82 85 86 88 120 126 127 128 129 300 5000; do
>     echo "$n times $w"; { ip link set p0 $(yes "$w" | head -n $n); echo "exit status $?"; } 2>&1 | uniq -c
>   done
> done
40 times addrgenmode none
      1 exit status 0
80 times addrgenmode none
     48 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
81 times addrgenmode none
     51 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
82 times addrgenmode none
     54 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
85 times addrgenmode none
     63 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
86 times addrgenmode none
     66 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
88 times addrgenmode none
     72 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
120 times addrgenmode none
    168 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
126 times addrgenmode none
    186 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
127 times addrgenmode none
    189 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
128 times addrgenmode none
    192 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
129 times addrgenmode none
    195 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
300 times addrgenmode none
    708 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
5000 times addrgenmode none
  14808 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
40 times protodown_reason 4 on
      1 Error: Protodown not supported by device.
      1 exit status 2
80 times protodown_reason 4 on
     86 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
81 times protodown_reason 4 on
     89 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
82 times protodown_reason 4 on
     92 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
85 times protodown_reason 4 on
    101 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
86 times protodown_reason 4 on
    104 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
88 times protodown_reason 4 on
    110 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
120 times protodown_reason 4 on
    206 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
126 times protodown_reason 4 on
    224 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
127 times protodown_reason 4 on
    227 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
128 times protodown_reason 4 on
    230 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
129 times protodown_reason 4 on
    233 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
300 times protodown_reason 4 on
    746 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
5000 times protodown_reason 4 on
  14846 addattr_l ERROR: message exceeded bound of 1056
      1 Error: Protodown not supported by device.
      1 exit status 2
40 times alias abc
      1 exit status 0
80 times alias abc
      1 exit status 0
81 times alias abc
      1 exit status 0
82 times alias abc
      1 exit status 0
85 times alias abc
      1 exit status 0
86 times alias abc
      1 exit status 0
88 times alias abc
      1 exit status 0
120 times alias abc
      1 exit status 0
126 times alias abc
      1 exit status 0
127 times alias abc
      1 exit status 0
128 times alias abc
      1 exit status 0
129 times alias abc
      1 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
300 times alias abc
    172 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
5000 times alias abc
   4872 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
40 times address 02:00:00:00:00:01
      1 exit status 0
80 times address 02:00:00:00:00:01
      1 exit status 0
81 times address 02:00:00:00:00:01
      1 exit status 0
82 times address 02:00:00:00:00:01
      1 exit status 0
85 times address 02:00:00:00:00:01
      1 exit status 0
86 times address 02:00:00:00:00:01
      1 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
88 times address 02:00:00:00:00:01
      3 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
120 times address 02:00:00:00:00:01
     35 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
126 times address 02:00:00:00:00:01
     41 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
127 times address 02:00:00:00:00:01
     42 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
128 times address 02:00:00:00:00:01
     43 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
129 times address 02:00:00:00:00:01
     44 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
300 times address 02:00:00:00:00:01
    215 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
5000 times address 02:00:00:00:00:01
   4915 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
40 times broadcast ff:ff:ff:ff:ff:ff
      1 exit status 0
80 times broadcast ff:ff:ff:ff:ff:ff
      1 exit status 0
81 times broadcast ff:ff:ff:ff:ff:ff
      1 exit status 0
82 times broadcast ff:ff:ff:ff:ff:ff
      1 exit status 0
85 times broadcast ff:ff:ff:ff:ff:ff
      1 exit status 0
86 times broadcast ff:ff:ff:ff:ff:ff
      1 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
88 times broadcast ff:ff:ff:ff:ff:ff
      3 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
120 times broadcast ff:ff:ff:ff:ff:ff
     35 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
126 times broadcast ff:ff:ff:ff:ff:ff
     41 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
127 times broadcast ff:ff:ff:ff:ff:ff
     42 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
128 times broadcast ff:ff:ff:ff:ff:ff
     43 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
129 times broadcast ff:ff:ff:ff:ff:ff
     44 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
300 times broadcast ff:ff:ff:ff:ff:ff
    215 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
5000 times broadcast ff:ff:ff:ff:ff:ff
   4915 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
40 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
80 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
81 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
82 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
85 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
86 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
88 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
120 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
126 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
127 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
128 times master p0
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
129 times master p0
      1 addattr_l ERROR: message exceeded bound of 1056
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
300 times master p0
    172 addattr_l ERROR: message exceeded bound of 1056
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
5000 times master p0
   4872 addattr_l ERROR: message exceeded bound of 1056
      1 RTNETLINK answers: Operation not supported
      1 exit status 2
40 times nomaster
      1 exit status 0
80 times nomaster
      1 exit status 0
81 times nomaster
      1 exit status 0
82 times nomaster
      1 exit status 0
85 times nomaster
      1 exit status 0
86 times nomaster
      1 exit status 0
88 times nomaster
      1 exit status 0
120 times nomaster
      1 exit status 0
126 times nomaster
      1 exit status 0
127 times nomaster
      1 exit status 0
128 times nomaster
      1 exit status 0
129 times nomaster
      1 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
300 times nomaster
    172 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
5000 times nomaster
   4872 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
40 times link p0
      1 exit status 0
80 times link p0
      1 exit status 0
81 times link p0
      1 exit status 0
82 times link p0
      1 exit status 0
85 times link p0
      1 exit status 0
86 times link p0
      1 exit status 0
88 times link p0
      1 exit status 0
120 times link p0
      1 exit status 0
126 times link p0
      1 exit status 0
127 times link p0
      1 exit status 0
128 times link p0
      1 exit status 0
129 times link p0
      1 exit status 0
300 times link p0
      1 exit status 0
5000 times link p0
      1 exit status 0
$ for w in 'vf 0 mac 02:00:00:00:00:02' 'vf 0 vlan 4' 'vf 0 rate 4' 'vf 0 spoofchk on'; do
>   for n in 20 21 22 23 24 30 42 43 44 45 51 52 53 54 55 60; do
>     echo "$n times $w"; { ip link set p0 $(yes "$w" | head -n $n); echo "exit status $?"; } 2>&1 | grep -v RTNETLINK | uniq -c
>   done
> done
20 times vf 0 mac 02:00:00:00:00:02
      1 exit status 2
21 times vf 0 mac 02:00:00:00:00:02
      1 exit status 2
22 times vf 0 mac 02:00:00:00:00:02
      1 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
23 times vf 0 mac 02:00:00:00:00:02
      2 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
24 times vf 0 mac 02:00:00:00:00:02
      5 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
30 times vf 0 mac 02:00:00:00:00:02
     23 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
42 times vf 0 mac 02:00:00:00:00:02
     59 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
43 times vf 0 mac 02:00:00:00:00:02
     62 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
44 times vf 0 mac 02:00:00:00:00:02
     65 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
45 times vf 0 mac 02:00:00:00:00:02
     68 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
51 times vf 0 mac 02:00:00:00:00:02
     86 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
52 times vf 0 mac 02:00:00:00:00:02
     89 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
53 times vf 0 mac 02:00:00:00:00:02
     92 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
54 times vf 0 mac 02:00:00:00:00:02
     95 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
55 times vf 0 mac 02:00:00:00:00:02
     98 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
60 times vf 0 mac 02:00:00:00:00:02
    113 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
20 times vf 0 vlan 4
      1 exit status 2
21 times vf 0 vlan 4
      1 exit status 2
22 times vf 0 vlan 4
      1 exit status 2
23 times vf 0 vlan 4
      1 exit status 2
24 times vf 0 vlan 4
      1 exit status 2
30 times vf 0 vlan 4
      1 exit status 2
42 times vf 0 vlan 4
      1 exit status 2
43 times vf 0 vlan 4
      1 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
44 times vf 0 vlan 4
      2 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
45 times vf 0 vlan 4
      5 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
51 times vf 0 vlan 4
     23 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
52 times vf 0 vlan 4
     26 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
53 times vf 0 vlan 4
     29 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
54 times vf 0 vlan 4
     32 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
55 times vf 0 vlan 4
     35 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
60 times vf 0 vlan 4
     50 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 2
20 times vf 0 rate 4
      1 exit status 2
21 times vf 0 rate 4
      1 exit status 2
22 times vf 0 rate 4
      1 exit status 2
23 times vf 0 rate 4
      1 exit status 2
24 times vf 0 rate 4
      1 exit status 2
30 times vf 0 rate 4
      1 exit status 2
42 times vf 0 rate 4
      1 exit status 2
43 times vf 0 rate 4
      1 exit status 2
44 times vf 0 rate 4
      1 exit status 2
45 times vf 0 rate 4
      1 exit status 2
51 times vf 0 rate 4
      1 exit status 2
52 times vf 0 rate 4
      2 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
53 times vf 0 rate 4
      5 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
54 times vf 0 rate 4
      8 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
55 times vf 0 rate 4
     11 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
60 times vf 0 rate 4
     26 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
20 times vf 0 spoofchk on
      1 exit status 2
21 times vf 0 spoofchk on
      1 exit status 2
22 times vf 0 spoofchk on
      1 exit status 2
23 times vf 0 spoofchk on
      1 exit status 2
24 times vf 0 spoofchk on
      1 exit status 2
30 times vf 0 spoofchk on
      1 exit status 2
42 times vf 0 spoofchk on
      1 exit status 2
43 times vf 0 spoofchk on
      1 exit status 2
44 times vf 0 spoofchk on
      1 exit status 2
45 times vf 0 spoofchk on
      1 exit status 2
51 times vf 0 spoofchk on
      1 exit status 2
52 times vf 0 spoofchk on
      2 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
53 times vf 0 spoofchk on
      5 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
54 times vf 0 spoofchk on
      8 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
55 times vf 0 spoofchk on
     11 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
60 times vf 0 spoofchk on
     26 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
$ ip link set p0 $(yes alias abc | head -n 130) bogus thing
! addattr_l ERROR: message exceeded bound of 1056
! addattr_l ERROR: message exceeded bound of 1056
! Error: either "dev" is duplicate, or "bogus" is garbage.
? 255
# Options of a link kind.
$ many() { for n in 50 82 83 84 120 122 123 124 125 300 5000; do { echo "$n times $w"; ip link add v1 $* $(yes "$w" | head -n $n); echo "exit status $?"; ip link del v1; } 2>&1 | uniq -c; done; }
> for w in 'forward_delay 400' 'priority 4' 'group_address 01:80:c2:00:00:03' fdb_flush; do many type bridge; done
> for w in 'mode bridge' 'bcqueuelen 4' 'bclim 4'; do many link p0 type macvlan; done
> for w in 'table 4'; do many type vrf; done
> for w in 'miimon 100' 'ad_actor_system 02:00:00:00:00:04' 'ns_ip6_target ::1'; do many type bond; done
> w='protocol 802.1q' many link p0 type vlan id 5
> w='dev p0' many type xfrm if_id 4
> w=external many type xfrm
      1 50 times forward_delay 400
      1 exit status 0
      1 82 times forward_delay 400
      1 exit status 0
      1 83 times forward_delay 400
      1 exit status 0
      1 84 times forward_delay 400
      1 exit status 0
      1 120 times forward_delay 400
      1 exit status 0
      1 122 times forward_delay 400
      2 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 123 times forward_delay 400
      3 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 124 times forward_delay 400
      4 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 125 times forward_delay 400
      5 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 300 times forward_delay 400
    180 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 5000 times forward_delay 400
   4880 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 50 times priority 4
      1 exit status 0
      1 82 times priority 4
      1 exit status 0
      1 83 times priority 4
      1 exit status 0
      1 84 times priority 4
      1 exit status 0
      1 120 times priority 4
      1 exit status 0
      1 122 times priority 4
      2 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 123 times priority 4
      3 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 124 times priority 4
      4 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 125 times priority 4
      5 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 300 times priority 4
    180 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 5000 times priority 4
   4880 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 50 times group_address 01:80:c2:00:00:03
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 82 times group_address 01:80:c2:00:00:03
      2 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 83 times group_address 01:80:c2:00:00:03
      3 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 84 times group_address 01:80:c2:00:00:03
      4 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 120 times group_address 01:80:c2:00:00:03
     40 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 122 times group_address 01:80:c2:00:00:03
     42 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 123 times group_address 01:80:c2:00:00:03
     43 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 124 times group_address 01:80:c2:00:00:03
     44 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 125 times group_address 01:80:c2:00:00:03
     45 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 300 times group_address 01:80:c2:00:00:03
    220 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 5000 times group_address 01:80:c2:00:00:03
   4920 addattr_l ERROR: message exceeded bound of 1024
      1 RTNETLINK answers: Invalid argument
      1 exit status 2
      1 Cannot find device "v1"
      1 50 times fdb_flush
      1 exit status 0
      1 82 times fdb_flush
      1 exit status 0
      1 83 times fdb_flush
      1 exit status 0
      1 84 times fdb_flush
      1 exit status 0
      1 120 times fdb_flush
      1 exit status 0
      1 122 times fdb_flush
      1 exit status 0
      1 123 times fdb_flush
      1 exit status 0
      1 124 times fdb_flush
      1 exit status 0
      1 125 times fdb_flush
      1 exit status 0
      1 300 times fdb_flush
     59 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 5000 times fdb_flush
   4759 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 50 times mode bridge
      1 exit status 0
      1 82 times mode bridge
      1 exit status 0
      1 83 times mode bridge
      1 exit status 0
      1 84 times mode bridge
      1 exit status 0
      1 120 times mode bridge
      1 exit status 0
      1 122 times mode bridge
      1 exit status 0
      1 123 times mode bridge
      1 exit status 0
      1 124 times mode bridge
      1 exit status 0
      1 125 times mode bridge
      1 exit status 0
      1 300 times mode bridge
      1 exit status 0
      1 5000 times mode bridge
      1 exit status 0
      1 50 times bcqueuelen 4
      1 exit status 0
      1 82 times bcqueuelen 4
      1 exit status 0
      1 83 times bcqueuelen 4
      1 exit status 0
      1 84 times bcqueuelen 4
      1 exit status 0
      1 120 times bcqueuelen 4
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 122 times bcqueuelen 4
      3 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 123 times bcqueuelen 4
      4 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 124 times bcqueuelen 4
      5 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 125 times bcqueuelen 4
      6 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 300 times bcqueuelen 4
    181 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 5000 times bcqueuelen 4
   4881 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 50 times bclim 4
      1 exit status 0
      1 82 times bclim 4
      1 exit status 0
      1 83 times bclim 4
      1 exit status 0
      1 84 times bclim 4
      1 exit status 0
      1 120 times bclim 4
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 122 times bclim 4
      3 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 123 times bclim 4
      4 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 124 times bclim 4
      5 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 125 times bclim 4
      6 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 300 times bclim 4
    181 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 5000 times bclim 4
   4881 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 50 times table 4
      1 exit status 0
      1 82 times table 4
      1 exit status 0
      1 83 times table 4
      1 exit status 0
      1 84 times table 4
      1 exit status 0
      1 120 times table 4
      1 exit status 0
      1 122 times table 4
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 123 times table 4
      2 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 124 times table 4
      3 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 125 times table 4
      4 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 300 times table 4
    179 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 5000 times table 4
   4879 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 50 times miimon 100
      1 exit status 0
      1 82 times miimon 100
      1 exit status 0
      1 83 times miimon 100
      1 exit status 0
      1 84 times miimon 100
      1 exit status 0
      1 120 times miimon 100
      1 exit status 0
      1 122 times miimon 100
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 123 times miimon 100
      2 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 124 times miimon 100
      3 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 125 times miimon 100
      4 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 300 times miimon 100
    179 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 5000 times miimon 100
   4879 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 50 times ad_actor_system 02:00:00:00:00:04
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 82 times ad_actor_system 02:00:00:00:00:04
      2 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 83 times ad_actor_system 02:00:00:00:00:04
      3 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 84 times ad_actor_system 02:00:00:00:00:04
      4 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 120 times ad_actor_system 02:00:00:00:00:04
     40 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 122 times ad_actor_system 02:00:00:00:00:04
     42 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 123 times ad_actor_system 02:00:00:00:00:04
     43 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 124 times ad_actor_system 02:00:00:00:00:04
     44 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 125 times ad_actor_system 02:00:00:00:00:04
     45 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 300 times ad_actor_system 02:00:00:00:00:04
    220 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 5000 times ad_actor_system 02:00:00:00:00:04
   4920 addattr_l ERROR: message exceeded bound of 1024
      1 Error: option not supported in mode.
      1 exit status 2
      1 Cannot find device "v1"
      1 50 times ns_ip6_target ::1
     18 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 82 times ns_ip6_target ::1
     82 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 83 times ns_ip6_target ::1
     84 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 84 times ns_ip6_target ::1
     86 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 120 times ns_ip6_target ::1
    158 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 122 times ns_ip6_target ::1
    162 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 123 times ns_ip6_target ::1
    164 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 124 times ns_ip6_target ::1
    166 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 125 times ns_ip6_target ::1
    168 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 300 times ns_ip6_target ::1
    518 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 5000 times ns_ip6_target ::1
   9918 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 50 times protocol 802.1q
      1 exit status 0
      1 82 times protocol 802.1q
      1 exit status 0
      1 83 times protocol 802.1q
      1 exit status 0
      1 84 times protocol 802.1q
      1 exit status 0
      1 120 times protocol 802.1q
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 122 times protocol 802.1q
      3 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 123 times protocol 802.1q
      4 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 124 times protocol 802.1q
      5 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 125 times protocol 802.1q
      6 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 300 times protocol 802.1q
    181 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 5000 times protocol 802.1q
   4881 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
      1 50 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 82 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 83 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 84 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 120 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 122 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 123 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 124 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 125 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 300 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 5000 times dev p0
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 50 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 82 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 83 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 84 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 120 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 122 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 123 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 124 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 125 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 300 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
      1 5000 times external
      1 Error: Unknown device type.
      1 exit status 2
      1 Cannot find device "v1"
$ many() { for n in 50 79 80 81 82 120 300 5000; do { echo "$n times $w"; ip link add v1 $* $(yes "$w" | head -n $n); echo "exit status $?"; ip link del v1; } 2>&1 | uniq -c; done; }
> for w in 'address 02:00:00:00:00:05' 'alias b'; do many type veth peer name v2; done
      1 50 times address 02:00:00:00:00:05
      1 exit status 0
      1 79 times address 02:00:00:00:00:05
      1 exit status 0
      1 80 times address 02:00:00:00:00:05
      1 exit status 0
      1 81 times address 02:00:00:00:00:05
      1 exit status 0
      1 82 times address 02:00:00:00:00:05
      1 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
      1 120 times address 02:00:00:00:00:05
     39 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
      1 300 times address 02:00:00:00:00:05
    219 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
      1 5000 times address 02:00:00:00:00:05
   4919 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
      1 50 times alias b
      1 exit status 0
      1 79 times alias b
      1 exit status 0
      1 80 times alias b
      1 exit status 0
      1 81 times alias b
      1 exit status 0
      1 82 times alias b
      1 exit status 0
      1 120 times alias b
      1 exit status 0
      1 300 times alias b
    179 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
      1 5000 times alias b
   4879 addattr_l ERROR: message exceeded bound of 1056
      1 exit status 0
# A list that is too long, and an unknown word.
$ mac() { for i in $(seq $1); do printf '02:00:00:00:01:%02x ' $i; done; }
> ip link add m1 link p0 type macvlan mode source
> for n in 79 80 81 82; do
>   ip link set m1 type macvlan macaddr set $(mac $n) bogus; echo "exit status $?"
>   ip link set m1 type macvlan macaddr set $(mac $n) 1:2:3 bogus; echo "exit status $?"
>   ip link set m1 type macvlan macaddr set $(mac $n) bclim 4; echo "exit status $?"
>   ip link set m1 type macvlan macaddr set $(mac $n) 02:00:00:00:00:00:zz bclim 4; echo "exit status $?"
> done
exit status 1
exit status 1
exit status 0
exit status 1
exit status 1
exit status 1
exit status 0
exit status 1
exit status 1
exit status 1
exit status 0
exit status 1
exit status 1
exit status 1
exit status 0
exit status 1
! macvlan: unknown option "bogus"?
! Usage: …
$ { ip link set m1 type macvlan $(yes macaddr set 02:00:00:00:01:01 02:00:00:00:01:02 | head -n 60); echo "exit status $?"; } 2>&1 | uniq -c
     27 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 "macaddr" is invalid lladdr.
      4 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
