# The rest of the line still speaks of the old name.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 name w0 up
! v0: ERROR while getting interface flags: No such device
? 255
$ ip -br link show
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
w0               DOWN           02:00:00:00:00:10 <BROADCAST,NOARP>·
