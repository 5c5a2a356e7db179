# Which alias is taken: one with the address, else the first number that is free.
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link add va1 address 02:00:00:00:00:0c type veth peer name vb1 address 02:00:00:00:00:0d
$ ip link set va addrgenmode none up
$ ip link set va1 addrgenmode none up
$ ifconfig va add 192.0.2.1
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
$ ifconfig va 192.0.2.1
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
$ ifconfig va add 192.0.2.1
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
$ ifconfig va:0 add 10.0.0.1
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.1/0 scope global secondary va:0:1\
$ ifconfig va:0 del 10.0.0.1
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
$ ifconfig va:3 10.0.0.9
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.9/8 brd 10.255.255.255 scope global va:3\
$ ifconfig va:3 add 10.0.0.7
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.9/8 brd 10.255.255.255 scope global va:3\
3: va    inet 10.0.0.7/8 brd 10.255.255.255 scope global secondary va:3:0\
$ ifconfig va:5 add 10.0.0.6
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.9/8 brd 10.255.255.255 scope global va:3\
3: va    inet 10.0.0.7/8 brd 10.255.255.255 scope global secondary va:3:0\
3: va    inet 10.0.0.6/0 scope global secondary va:5:0\
$ ifconfig va:5 del 10.0.0.9
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.9/8 brd 10.255.255.255 scope global va:3\
3: va    inet 10.0.0.7/8 brd 10.255.255.255 scope global secondary va:3:0\
$ ifconfig va add 10.0.0.7
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.9/8 brd 10.255.255.255 scope global va:3\
3: va    inet 10.0.0.7/8 brd 10.255.255.255 scope global secondary va:3:0\
$ ifconfig va:3 del 10.0.0.9
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
$ ip addr add 10.0.0.4/24 dev va label va:x
$ ifconfig va add 10.0.0.5
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.4/24 scope global va:x\
3: va    inet 10.0.0.5/24 brd 192.0.2.255 scope global secondary va:1\
$ ifconfig va del 10.0.0.4
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
$ ip addr add 10.1.0.4/24 dev va1 label va1:7
$ ifconfig va del 10.1.0.4
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
$ ip addr add 10.0.0.55/8 dev va
$ ifconfig va add 10.0.0.55
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.55/8 scope global va\
$ ifconfig va add 224.0.0.1
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.55/8 scope global va\
$ ifconfig va add 0.0.0.0
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.55/8 scope global va\
$ ifconfig va add 255.255.255.255
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.55/8 scope global va\
3: va    inet 255.255.255.255/24 brd 192.0.2.255 scope global va:1\
$ ifconfig nosuch:1 add 10.0.0.7
! nosuch:1: error fetching interface information: Device not found
! nosuch:1: error fetching interface information: Device not found
$ ip -o -4 addr | sed 's/ *valid.*//'
3: va    inet 192.0.2.1/0 scope global va:0\
3: va    inet 192.0.2.1/24 brd 192.0.2.255 scope global va\
3: va    inet 10.0.0.55/8 scope global va\
3: va    inet 255.255.255.255/24 brd 192.0.2.255 scope global va:1\
