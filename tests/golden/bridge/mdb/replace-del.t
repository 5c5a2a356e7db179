# Changed and deleted.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ until bridge mdb | grep -q ff02::6a; do sleep .05; done
$ bridge mdb add dev br0 port va grp 239.1.1.1
$ bridge mdb add dev br0 port va grp 239.1.1.1
! Error: bridge: (*, G) group is already joined by port.
? 255
$ bridge mdb replace dev br0 port va grp 239.1.1.1 permanent proto ospf
$ bridge -d mdb
dev br0 port va grp 239.1.1.1 permanent proto ospf
dev br0 port br0 grp ff02::6a temp
$ bridge mdb rep dev br0 port va grp 239.1.1.1
! Command "rep" is unknown, try "bridge mdb help".
? 255
$ bridge mdb d dev br0 port va grp 239.1.1.1
$ bridge mdb delete dev br0 port va grp 239.1.1.1
! RTNETLINK answers: Invalid argument
? 255
$ bridge mdb del dev br0 port va
! Device, group address and port name are required arguments.
? 255
$ bridge mdb
dev br0 port br0 grp ff02::6a temp
