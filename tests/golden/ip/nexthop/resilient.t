$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 2 via 10.0.0.3 dev d0
$ ip nexthop add id 10 group 1/2 type resilient buckets 8 idle_timer 60 unbalanced_timer 300
$ ip nexthop add id 11 group 1/2 type resilient buckets 4
$ ip nexthop
id 1 via 10.0.0.2 dev d0 scope link·
id 2 via 10.0.0.3 dev d0 scope link·
id 10 group 1/2 type resilient buckets 8 idle_timer 60 unbalanced_timer 300 unbalanced_time 0·
id 11 group 1/2 type resilient buckets 4 idle_timer 120 unbalanced_timer 0 unbalanced_time 0·
$ ip -j nexthop get id 10
[{"id":10,"group":[{"id":1},{"id":2}],"type":"resilient","resilient_args":{"buckets":8,"idle_timer":60,"unbalanced_timer":300,"unbalanced_time":0},"flags":[]}]
$ ip -d nexthop get id 11
id 11 group 1/2 type resilient buckets 4 idle_timer 120 unbalanced_timer 0 unbalanced_time 0 scope global proto unspec·
