# A line an address does not look at what its link is, but at whether it is up.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 up
$ ip link set v0 group 5
$ ip addr add 192.0.2.1/24 dev v0
$ ip addr add 198.51.100.1/24 dev br0
$ ip -4 -o addr show up
3: v0    inet 192.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
$ ip -4 -o addr show down
4: br0    inet 198.51.100.1/24 scope global br0\       valid_lft forever preferred_lft forever
$ ip -4 -o addr show group 5
3: v0    inet 192.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
4: br0    inet 198.51.100.1/24 scope global br0\       valid_lft forever preferred_lft forever
$ ip -4 -o addr show dev v0 type bridge
3: v0    inet 192.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
$ ip -4 -o addr show dev v0 master br0
3: v0    inet 192.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
$ ip -4 addr show label 'v*' group 7
    inet 192.0.2.1/24 scope global v0
       valid_lft forever preferred_lft forever
$ ip -j -4 addr show label 'v*' down
[{}]
$ ip -j -4 -o addr show up
[{"addr_info":[{"index":3,"dev":"v0","family":"inet","local":"192.0.2.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295}]},{"addr_info":[]}]
$ ip -j -4 -o addr show label 'v*' down
[{"addr_info":[]}]
