$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 name w0
$ ip -br link show
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@w0            DOWN           02:00:00:00:00:11 <BROADCAST,MULTICAST,M-DOWN>·
w0@v1            DOWN           02:00:00:00:00:10 <BROADCAST,MULTICAST,M-DOWN>·
$ ifconfig w0 name abcdefghijklmnopqrs
$ ip -br link show
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@abcdefghijklmno DOWN           02:00:00:00:00:11 <BROADCAST,MULTICAST,M-DOWN>·
abcdefghijklmno@v1 DOWN           02:00:00:00:00:10 <BROADCAST,MULTICAST,M-DOWN>·
