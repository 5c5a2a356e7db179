#! mask timers
# A path MTU exception of IPv6 is shown in one line, and flushed from the cache.
$ for n in a b c; do ip netns add $n; ip -n $n link set lo up; done
$ ip -n a link add ab address 02:00:00:00:00:01 type veth peer name ba address 02:00:00:00:00:02 netns b
$ ip -n b link add bc address 02:00:00:00:00:03 type veth peer name cb address 02:00:00:00:00:04 netns c
$ ip netns exec b sh -c 'echo 1 >/proc/sys/net/ipv6/conf/all/forwarding'
$ ip -n a addr add fd01::1/64 dev ab nodad; ip -n b addr add fd01::2/64 dev ba nodad
$ ip -n b addr add fd02::2/64 dev bc nodad; ip -n c addr add fd02::1/64 dev cb nodad
$ ip -n a link set ab up; ip -n b link set ba up; ip -n b link set bc mtu 1300 up; ip -n c link set cb mtu 1300 up
$ ip -n a -6 route add default via fd01::2; ip -n c -6 route add default via fd02::2
$ ip netns exec a ping -6 -c 3 -i 0.3 -W 1 -M do -s 1400 fd02::1 >/dev/null 2>&1
? 1
$ ip -n a route get fd02::1 | sed 's/expires [0-9]*sec/expires N/'
fd02::1 from :: via fd01::2 dev ab src fd01::1 metric 1024 expires N mtu 1300 pref medium
$ ip -n a -6 route show cache | sed 's/expires [0-9]*sec/expires N/'
fd02::1 via fd01::2 dev ab metric 1024 expires N mtu 1300 pref medium
$ ip -n a -j -6 route show table cache | sed 's/"expires":[0-9]*/"expires":N/'
[{"dst":"fd02::1","gateway":"fd01::2","dev":"ab","metric":1024,"flags":[],"expires":N,"metrics":[{"mtu":1300}],"pref":"medium"}]
$ ip -n a -6 route flush cache
$ ip -n a -6 route show cache
