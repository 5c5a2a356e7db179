$ ip -br link show lo
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -brief link show lo
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -bri -o link show lo
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -brie -s link show lo
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -br route
$ ip -briefs link show lo
! Option "-briefs" is unknown, try "ip -help".
? 255
