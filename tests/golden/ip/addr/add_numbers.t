# Each part of an address is a number as C reads it.
$ ip addr add ' 192.0.2.1' dev lo
$ ip addr add 192.+0.2.2/+24 dev lo
$ ip addr add '192.0.2.3/ 255.255.255.0' dev lo
$ ip addr add 192.-0.2.4/any dev lo
$ ip addr add 192.-1.2.4 dev lo
! Error: any valid prefix is expected rather than "192.-1.2.4".
? 1
$ ip addr add '192.0.2.5 ' dev lo
! Error: any valid prefix is expected rather than "192.0.2.5 ".
? 1
$ ip addr add 192.0.2.1/24x dev lo
! Error: any valid prefix is expected rather than "192.0.2.1/24x".
? 1
$ ip -4 -br addr
lo               DOWN           192.0.2.1/32 192.0.2.2/24 192.0.2.4/0 192.0.2.3/24·
