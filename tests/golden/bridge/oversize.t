# Words of 70,000 bytes.
$ ip link add br0 address 02:00:00:00:00:01 type bridge
$ w=$(head -c 70000 /dev/zero | tr '\0' a); bridge fdb show br $w 2>&1 | cut -c1-80
addattr_l ERROR: message exceeded bound of 1056
Cannot find bridge device "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
$ w=$(head -c 70000 /dev/zero | tr '\0' a); bridge vlan add dev $w vid 3 2>&1 | cut -c1-80
addattr_l ERROR: message exceeded bound of 1056
Cannot find bridge device "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
$ w=$(head -c 70000 /dev/zero | tr "\\0" a); brctl addbr $w 2>&1 | cut -c1-80; ip link del aaaaaaaaaaaaaaa
$ w=$(head -c 70000 /dev/zero | tr '\0' a); ifconfig $w 2>&1 | cut -c1-80
aaaaaaaaaaaaaaa: error fetching interface information: Device not found
$ w=$(head -c 70000 /dev/zero | tr '\0' a); route add -net 10.0.0.0/8 dev $w 2>&1 | cut -c1-80
SIOCADDRT: No such device
$ w=$(head -c 70000 /dev/zero | tr '\0' a); route add $w gw 10.0.0.1 2>&1 | cut -c1-80
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
br0              DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST>·
