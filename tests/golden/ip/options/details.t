$ ip -d -br link show lo
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -details -br link show lo
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -det -d -br link show lo
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -detailsx link show lo
! Option "-detailsx" is unknown, try "ip -help".
? 255
$ ip -dd link show lo
! Option "-dd" is unknown, try "ip -help".
? 255
