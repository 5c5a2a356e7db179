#! mask mac
#! needs vm
# Its modes and flags.
$ ip tuntap add name t0 mode tun
$ ip -d link show t0 | grep -o "tun type.*addrgenmode"
tun type tun pi off vnet_hdr off persist on addrgenmode
$ ip tuntap add name t1 mode tap
$ ip -d link show t1 | grep -o "tun type.*addrgenmode"
tun type tap pi off vnet_hdr off persist on addrgenmode
$ ip tuntap add name t2 mode tun pi
$ ip -d link show t2 | grep -o "tun type.*addrgenmode"
tun type tun pi on vnet_hdr off persist on addrgenmode
$ ip tuntap add name t3 mode tap vnet_hdr
$ ip -d link show t3 | grep -o "tun type.*addrgenmode"
tun type tap pi off vnet_hdr on persist on addrgenmode
$ ip tuntap add name t4 mode tun multi_queue
$ ip -d link show t4 | grep -o "tun type.*addrgenmode"
tun type tun pi off vnet_hdr off multi_queue numqueues 0 numdisabled 0 persist on addrgenmode
$ ip tuntap add name t5 mode tap pi vnet_hdr multi_queue
$ ip -d link show t5 | grep -o "tun type.*addrgenmode"
tun type tap pi on vnet_hdr on multi_queue numqueues 0 numdisabled 0 persist on addrgenmode
$ ip tuntap add name t6 mode tun one_queue
$ ip -d link show t6 | grep -o "tun type.*addrgenmode"
tun type tun pi off vnet_hdr off persist on addrgenmode
$ ip -br link show type tun
t0               DOWN           <POINTOPOINT,MULTICAST,NOARP>·
t1               DOWN           xx:xx:xx:xx:xx:xx <BROADCAST,MULTICAST>·
t2               DOWN           <POINTOPOINT,MULTICAST,NOARP>·
t3               DOWN           xx:xx:xx:xx:xx:xx <BROADCAST,MULTICAST>·
t4               DOWN           <POINTOPOINT,MULTICAST,NOARP>·
t5               DOWN           xx:xx:xx:xx:xx:xx <BROADCAST,MULTICAST>·
t6               DOWN           <POINTOPOINT,MULTICAST,NOARP>·
