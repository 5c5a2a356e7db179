# A column is as many bytes wide, not letters.
$ ip link add café address 02:00:00:00:00:01 type veth peer name pcafé address 02:00:00:00:00:02
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
pcafé@café     DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN>·
café@pcafé     DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN>·
$ ip -br addr
lo               DOWN          ·
pcafé@café     DOWN          ·
café@pcafé     DOWN          ·
