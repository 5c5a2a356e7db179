# With -echo the kernel tells what it made of the request.
$ ip -echo link add b0 address 02:00:00:00:00:05 type bridge
$ ip -echo link set b0 mtu 1400
$ ip -echo -j link set b0 mtu 1300
$ ip -echo link del b0
$ ip -echo link del b0
$ ip -echo -j link add b0 address 02:00:00:00:00:05 type bridge
