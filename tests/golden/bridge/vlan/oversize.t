# Words are repeated until the reference's request buffer is full; a word may be repeated.
$ ip link add br0 address 02:00:00:00:00:01 type bridge vlan_filtering 1 mcast_vlan_snooping 1 vlan_default_pvid 1
$ ip link add p0 address 02:00:00:00:00:02 type veth peer name p1 address 02:00:00:00:00:03
$ ip link set p0 master br0
$ bridge vlan add dev p0 vid 2-9
$ for w in 'state 3' 'mcast_router 1' 'mcast_max_groups 4' 'neigh_suppress on' 'vid 1' 'vid 2-9' 'dev p0'; do
>   for n in 60 62 63 64 124 125 126 127 128 300 5000; do
>     echo "$n times $w"; { bridge vlan set dev p0 vid 1 $(yes "$w" | head -n $n); echo "exit status $?"; } 2>&1 | uniq -c
>   done
> done
60 times state 3
      1 exit status 0
62 times state 3
      1 exit status 0
63 times state 3
      1 exit status 0
64 times state 3
      1 exit status 0
124 times state 3
      1 exit status 0
125 times state 3
      1 exit status 0
126 times state 3
      1 exit status 0
127 times state 3
      1 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
128 times state 3
      2 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
300 times state 3
    174 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
5000 times state 3
   4874 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
60 times mcast_router 1
      1 exit status 0
62 times mcast_router 1
      1 exit status 0
63 times mcast_router 1
      1 exit status 0
64 times mcast_router 1
      1 exit status 0
124 times mcast_router 1
      1 exit status 0
125 times mcast_router 1
      1 exit status 0
126 times mcast_router 1
      1 exit status 0
127 times mcast_router 1
      1 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
128 times mcast_router 1
      2 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
300 times mcast_router 1
    174 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
5000 times mcast_router 1
   4874 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
60 times mcast_max_groups 4
      1 exit status 0
62 times mcast_max_groups 4
      1 exit status 0
63 times mcast_max_groups 4
      1 exit status 0
64 times mcast_max_groups 4
      1 exit status 0
124 times mcast_max_groups 4
      1 exit status 0
125 times mcast_max_groups 4
      1 exit status 0
126 times mcast_max_groups 4
      1 exit status 0
127 times mcast_max_groups 4
      1 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
128 times mcast_max_groups 4
      2 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
300 times mcast_max_groups 4
    174 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
5000 times mcast_max_groups 4
   4874 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
60 times neigh_suppress on
      1 exit status 0
62 times neigh_suppress on
      1 exit status 0
63 times neigh_suppress on
      1 exit status 0
64 times neigh_suppress on
      1 exit status 0
124 times neigh_suppress on
      1 exit status 0
125 times neigh_suppress on
      1 exit status 0
126 times neigh_suppress on
      1 exit status 0
127 times neigh_suppress on
      1 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
128 times neigh_suppress on
      2 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
300 times neigh_suppress on
    174 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
5000 times neigh_suppress on
   4874 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
60 times vid 1
      1 exit status 0
62 times vid 1
      1 exit status 0
63 times vid 1
      1 exit status 0
64 times vid 1
      1 exit status 0
124 times vid 1
      1 exit status 0
125 times vid 1
      1 exit status 0
126 times vid 1
      1 exit status 0
127 times vid 1
      1 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
128 times vid 1
      2 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
300 times vid 1
    174 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
5000 times vid 1
   4874 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
60 times vid 2-9
      1 exit status 0
62 times vid 2-9
      1 exit status 0
63 times vid 2-9
      1 exit status 0
64 times vid 2-9
      2 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
124 times vid 2-9
    122 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
125 times vid 2-9
    124 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
126 times vid 2-9
    126 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
127 times vid 2-9
    128 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
128 times vid 2-9
    130 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
300 times vid 2-9
    474 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
5000 times vid 2-9
   9874 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
60 times dev p0
      1 exit status 0
62 times dev p0
      1 exit status 0
63 times dev p0
      1 exit status 0
64 times dev p0
      1 exit status 0
124 times dev p0
      1 exit status 0
125 times dev p0
      1 exit status 0
126 times dev p0
      1 exit status 0
127 times dev p0
      1 exit status 0
128 times dev p0
      1 exit status 0
300 times dev p0
      1 exit status 0
5000 times dev p0
      1 exit status 0
$ for w in 'mcast_snooping 1' 'mcast_querier 1' 'mcast_igmp_version 2' 'mcast_last_member_count 4' 'mcast_query_interval 400' 'msti 4' 'vid 1' 'vid 2-9' 'dev br0'; do
>   for n in 60 81 82 83 122 123 124 300 5000; do
>     echo "$n times $w"; { bridge vlan global set dev br0 vid 1 $(yes "$w" | head -n $n); echo "exit status $?"; } 2>&1 | uniq -c
>   done
> done
60 times mcast_snooping 1
      1 exit status 0
81 times mcast_snooping 1
      1 exit status 0
82 times mcast_snooping 1
      1 exit status 0
83 times mcast_snooping 1
      1 exit status 0
122 times mcast_snooping 1
      1 exit status 0
123 times mcast_snooping 1
      1 exit status 0
124 times mcast_snooping 1
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
300 times mcast_snooping 1
    177 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
5000 times mcast_snooping 1
   4877 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
60 times mcast_querier 1
      1 exit status 0
81 times mcast_querier 1
      1 exit status 0
82 times mcast_querier 1
      1 exit status 0
83 times mcast_querier 1
      1 exit status 0
122 times mcast_querier 1
      1 exit status 0
123 times mcast_querier 1
      1 exit status 0
124 times mcast_querier 1
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
300 times mcast_querier 1
    177 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
5000 times mcast_querier 1
   4877 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
60 times mcast_igmp_version 2
      1 exit status 0
81 times mcast_igmp_version 2
      1 exit status 0
82 times mcast_igmp_version 2
      1 exit status 0
83 times mcast_igmp_version 2
      1 exit status 0
122 times mcast_igmp_version 2
      1 exit status 0
123 times mcast_igmp_version 2
      1 exit status 0
124 times mcast_igmp_version 2
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
300 times mcast_igmp_version 2
    177 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
5000 times mcast_igmp_version 2
   4877 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
60 times mcast_last_member_count 4
      1 exit status 0
81 times mcast_last_member_count 4
      1 exit status 0
82 times mcast_last_member_count 4
      1 exit status 0
83 times mcast_last_member_count 4
      1 exit status 0
122 times mcast_last_member_count 4
      1 exit status 0
123 times mcast_last_member_count 4
      1 exit status 0
124 times mcast_last_member_count 4
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
300 times mcast_last_member_count 4
    177 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
5000 times mcast_last_member_count 4
   4877 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
60 times mcast_query_interval 400
      1 exit status 0
81 times mcast_query_interval 400
      1 exit status 0
82 times mcast_query_interval 400
      1 exit status 0
83 times mcast_query_interval 400
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
122 times mcast_query_interval 400
     40 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
123 times mcast_query_interval 400
     41 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
124 times mcast_query_interval 400
     42 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
300 times mcast_query_interval 400
    218 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
5000 times mcast_query_interval 400
   4918 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
60 times msti 4
      1 exit status 0
81 times msti 4
      1 exit status 0
82 times msti 4
      1 exit status 0
83 times msti 4
      1 exit status 0
122 times msti 4
      1 exit status 0
123 times msti 4
      1 exit status 0
124 times msti 4
      1 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
300 times msti 4
    177 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
5000 times msti 4
   4877 addattr_l ERROR: message exceeded bound of 1024
      1 exit status 0
60 times vid 1
      1 exit status 0
81 times vid 1
      1 exit status 0
82 times vid 1
      1 exit status 0
83 times vid 1
      1 exit status 0
122 times vid 1
      1 exit status 0
123 times vid 1
      1 exit status 0
124 times vid 1
      1 exit status 0
300 times vid 1
    174 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
5000 times vid 1
   4874 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
60 times vid 2-9
      1 exit status 0
81 times vid 2-9
     36 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
82 times vid 2-9
     38 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
83 times vid 2-9
     40 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
122 times vid 2-9
    118 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
123 times vid 2-9
    120 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
124 times vid 2-9
    122 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
300 times vid 2-9
    474 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
5000 times vid 2-9
   9874 addattr_l ERROR: message exceeded bound of 1048
      1 exit status 0
60 times dev br0
      1 exit status 0
81 times dev br0
      1 exit status 0
82 times dev br0
      1 exit status 0
83 times dev br0
      1 exit status 0
122 times dev br0
      1 exit status 0
123 times dev br0
      1 exit status 0
124 times dev br0
      1 exit status 0
300 times dev br0
      1 exit status 0
5000 times dev br0
      1 exit status 0
$ bridge vlan global set dev br0 vid 1 mcast_querier 1 mcast_querier 0 mcast_query_interval 400 mcast_query_interval 500
$ bridge -d vlan global show dev br0 vid 1
port              vlan-id ·
br0               1
                    mcast_snooping 1 mcast_querier 0 mcast_igmp_version 2 mcast_mld_version 1 mcast_last_member_count 4 mcast_last_member_interval 100 mcast_startup_query_count 2 mcast_startup_query_interval 3125 mcast_membership_interval 26000 mcast_querier_interval 25500 mcast_query_interval 500 mcast_query_response_interval 1000 msti 4·
$ bridge vlan global set dev br0 vid 1 $(yes vid 1 | head -n 126) mcast_querier 1 vid 1
! addattr_l ERROR: message exceeded bound of 1024
! addattr_l ERROR: message exceeded bound of 1048
$ bridge vlan global set vid 1 $(yes vid 1 | head -n 130)
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! Device and VLAN ID are required arguments.
? 255
$ bridge vlan set dev p0 $(yes vid 1 | head -n 130) state bogus
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! Error: invalid STP state
? 255
