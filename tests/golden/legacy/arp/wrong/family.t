$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -A foo
! arp: foo: unknown address family.
? 255
$ arp -A inet6
! arp: inet6: kernel only supports 'inet'.
? 255
$ arp -A unix
! arp: unix: kernel only supports 'inet'.
? 255
$ arp -A ip
! arp: ip: unknown address family.
? 255
$ arp -A ax25
! arp: ax25: kernel only supports 'inet'.
? 255
$ arp -A rose
! arp: rose: kernel only supports 'inet'.
? 255
$ arp -A INET
! arp: INET: unknown address family.
? 255
$ arp -A ""
! arp: : unknown address family.
? 255
$ arp -A inet,inet6
! Please don't supply more than one address family.
! arp: inet,inet6: unknown address family.
? 255
$ arp -A inet,inet
! Please don't supply more than one address family.
! arp: inet,inet: unknown address family.
? 255
$ arp -A foo,bar
! Please don't supply more than one address family.
! arp: foo,bar: unknown address family.
? 255
$ arp -A inet6 -x
! arp: invalid option -- 'x'
! Usage: …
? 3
$ arp -A inet6 -H loop
! arp: inet6: kernel only supports 'inet'.
? 255
$ arp -A inet6 -f nofile
! arp: inet6: kernel only supports 'inet'.
? 255
$ arp -A ax25 -s foo bar
! arp: ax25: kernel only supports 'inet'.
? 255
$ arp -A inet -A inet6
! arp: inet6: kernel only supports 'inet'.
? 255
$ arp -A unspec
! arp: unspec: kernel only supports 'inet'.
? 255
$ arp -A inet6 -A inet
$ arp -A ec
! arp: ec: kernel only supports 'inet'.
? 255
$ arp -A econet
! arp: econet: unknown address family.
? 255
$ arp -A bluetooth
! arp: bluetooth: unknown address family.
? 255
$ arp -A ddp
! arp: ddp: kernel only supports 'inet'.
? 255
$ arp -A ipx
! arp: ipx: kernel only supports 'inet'.
? 255
